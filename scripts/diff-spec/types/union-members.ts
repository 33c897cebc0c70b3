import type ts from "typescript";
import { code } from "../words.ts";
import type { TypeDifference, Way } from "./type-difference.ts";

const MOST = 12;

/**
 * Compares types of several forms, such as a body of one media type or another. Each form that was accepted must
 * have one that accepts it now; each form that comes now must fit one that came before. Undefined where there are
 * more forms than it makes sense to tell apart.
 */
export function compareForms(
  checker: ts.TypeChecker,
  before: readonly ts.Type[],
  after: readonly ts.Type[],
  way: Way,
  compare: (before: ts.Type, after: ts.Type) => readonly TypeDifference[],
): TypeDifference[] | undefined {
  const tagged = taggedForms(checker, before, after);
  if (tagged) return compareTagged(tagged[0], tagged[1], way, compare);
  if (before.length > MOST || after.length > MOST) return undefined;
  const [given, known] = way === "input" ? [before, after] : [after, before];
  const matched = new Set<ts.Type>();
  const found: TypeDifference[] = [];
  for (const form of given) {
    const options = known.map((other) => {
      const differences = way === "input" ? compare(form, other) : compare(other, form);
      return { other, differences, cost: costOf(differences) };
    });
    const [best] = options.sort((a, b) => a.cost - b.cost);
    if (!best) continue;
    matched.add(best.other);
    found.push(...best.differences);
  }
  const others = known.length - matched.size;
  if (others > 0) {
    const text = way === "input" ? "may now have another form" : "has one form less";
    found.push({ path: "", bump: way === "input" ? "minor" : "major", text });
  }
  return [...new Map(found.map((one) => [`${one.path} ${one.bump} ${one.text}`, one])).values()];
}

type Tagged = ReadonlyMap<string, ts.Type>;

/** The forms by a property that has one value of its own in each; undefined where none tells them all apart. */
function taggedForms(
  checker: ts.TypeChecker,
  before: readonly ts.Type[],
  after: readonly ts.Type[],
): readonly [Tagged, Tagged] | undefined {
  for (const { name } of before[0]?.getProperties() ?? []) {
    const [old, now] = [before, after].map((forms) => {
      const values = forms.map((form): [string | undefined, ts.Type] => [tagOf(checker, form, name), form]);
      return new Map(values.flatMap(([tag, form]) => (tag === undefined ? [] : [[`${name}: ${tag}`, form] as const])));
    });
    if (old?.size === before.length && now?.size === after.length) return [old, now];
  }
  return undefined;
}

function tagOf(checker: ts.TypeChecker, form: ts.Type, name: string): string | undefined {
  const property = form.getProperty(name);
  const type = property && checker.getTypeOfSymbol(property);
  return type?.isStringLiteral() || type?.isNumberLiteral() ? JSON.stringify(type.value) : undefined;
}

function compareTagged(
  before: Tagged,
  after: Tagged,
  way: Way,
  compare: (before: ts.Type, after: ts.Type) => readonly TypeDifference[],
): TypeDifference[] {
  const found: TypeDifference[] = [];
  const add = (bump: TypeDifference["bump"], text: string) => found.push({ path: "", bump, text });
  for (const [tag, form] of before) {
    const other = after.get(tag);
    if (other) found.push(...compare(form, other));
    else if (way === "input") add("major", `no longer takes the form ${code(tag)}`);
    // Who asks for it asks for what the compiler knows can't be.
    else add("major", `no longer has the form ${code(tag)}`);
  }
  for (const tag of after.keys()) {
    if (before.has(tag)) continue;
    if (way === "input") add("minor", `also takes the form ${code(tag)}`);
    else add("major", `may also have the form ${code(tag)}`);
  }
  return found;
}

function costOf(differences: readonly TypeDifference[]): number {
  const weights = { major: 10_000, minor: 100, patch: 1 };
  return differences.reduce((sum, { bump }) => sum + weights[bump], 0);
}
