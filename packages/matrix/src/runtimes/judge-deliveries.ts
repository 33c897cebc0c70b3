import type { DeliveryCase, ExpectedDelivery } from "./delivery-cases.ts";
import { type DeliveryResult, type DeliveryTold, FORMS } from "./plan.ts";

export interface JudgedDeliveries {
  readonly passed: number;
  /** One for all that went wrong after the same was done, since a broken receiver is wrong of hundreds. */
  readonly problems: readonly string[];
}

/** Whether each delivery was told, in each form, as what it is. */
export function judgeDeliveries(cases: readonly DeliveryCase[], results: readonly DeliveryResult[]): JudgedDeliveries {
  const byId = new Map(results.map((result) => [result.id, result]));
  const wrong = new Map<string, string[]>();
  let passed = 0;
  for (const each of cases) {
    const problem = problemOf(each, byId.get(each.planned.id));
    const kind = `${each.planned.vendor} ${each.what}`;
    if (problem === undefined) passed += 1;
    else wrong.set(kind, [...(wrong.get(kind) ?? []), problem]);
  }
  const problems = [...wrong.values()].map(([first, ...others]) =>
    others.length > 0 ? `${first}; and ${others.length} more like it` : `${first}`,
  );
  return { passed, problems };
}

function problemOf({ planned, expected }: DeliveryCase, result: DeliveryResult | undefined): string | undefined {
  if (!result) return `${planned.id}: no result`;
  const wrong = FORMS.filter((form) => !isAsKnown(expected, result.told[form]));
  const [first] = wrong;
  if (!first) return undefined;
  return `${planned.id}, as ${wrong.join(", ")}: ${said(result.told[first])} instead of ${known(expected)}`;
}

function isAsKnown(expected: ExpectedDelivery, told: DeliveryTold | undefined): boolean {
  if (!told) return false;
  if ("event" in expected) return told.event === expected.event && told.isSigned === expected.isSigned;
  const { problem, words = "" } = expected;
  // Nothing was told of what is in it.
  return told.event === undefined && told.problem === problem && told.sentence?.includes(words) === true;
}

function said(told: DeliveryTold | undefined): string {
  if (!told) return "nothing";
  return told.error === undefined ? taken(told.event, told.isSigned) : `${told.error} (${told.sentence})`;
}

function known(expected: ExpectedDelivery): string {
  if ("event" in expected) return taken(expected.event, expected.isSigned);
  return `a refusal: ${[expected.problem, expected.words].filter(Boolean).join(", ")}`;
}

function taken(event: string | undefined, isSigned: boolean | undefined): string {
  return `${event}, ${isSigned ? "signed" : "unsigned"}`;
}
