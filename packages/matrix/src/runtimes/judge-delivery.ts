import type { DeliveryCase, ExpectedDelivery } from "./delivery-cases.ts";
import { type DeliveryResult, type DeliveryTold, FORMS } from "./plan.ts";

/** What a receiver made wrongly of a delivery, in which forms; undefined where each was told as what it is. */
export function judgeDelivery(
  { planned, expected }: DeliveryCase,
  result: DeliveryResult | undefined,
): string | undefined {
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
