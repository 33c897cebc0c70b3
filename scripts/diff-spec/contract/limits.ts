import { code } from "../words.ts";
import type { SchemaFacts } from "./schema-facts.ts";

const UNITS: Readonly<Record<string, string>> = { Length: "characters", Items: "items", Properties: "properties" };

/** What became of the limits of a value: whether less is taken than before, and that in words. */
export function compareLimits(before: SchemaFacts, after: SchemaFacts): [isTighter: boolean, text: string][] {
  const found: [boolean, string][] = [];
  for (const side of ["upper", "lower"] as const) {
    const [old, now] = [strictest(before[side], side), strictest(after[side], side)];
    for (const keyword of new Set([...old.keys(), ...now.keys()])) {
      const [was, is] = [old.get(keyword), now.get(keyword)];
      if (was && is && was.limit === is.limit && was.exclusive === is.exclusive) continue;
      const isTighter = is !== undefined && (was === undefined || isStricter(is, was, side));
      found.push([
        isTighter,
        `${is ? words(keyword, is, side) : noWords(keyword, side)}${was ? `; before ${words(keyword, was, side, "")}` : ""}`,
      ]);
    }
  }
  for (const [key, text] of after.conditions) {
    if (!before.conditions.has(key)) found.push([true, conditionWords(key, text, true)]);
  }
  for (const [key, text] of before.conditions) {
    if (!after.conditions.has(key)) found.push([false, conditionWords(key, text, false)]);
  }
  return found;
}

interface Limit {
  readonly limit: number;
  readonly exclusive: boolean;
}

/** Of a bound and an exclusive bound, the one that counts. */
function strictest(limits: ReadonlyMap<string, number>, side: "upper" | "lower"): Map<string, Limit> {
  const found = new Map<string, Limit>();
  for (const [key, limit] of limits) {
    const keyword = key.replace("exclusive ", "");
    const own = { limit, exclusive: key !== keyword };
    const other = found.get(keyword);
    if (!other || isStricter(own, other, side)) found.set(keyword, own);
  }
  return found;
}

function isStricter(one: Limit, other: Limit, side: "upper" | "lower"): boolean {
  if (one.limit === other.limit) return one.exclusive && !other.exclusive;
  return side === "upper" ? one.limit < other.limit : one.limit > other.limit;
}

function words(keyword: string, { limit, exclusive }: Limit, side: "upper" | "lower", verb?: string): string {
  const unit = UNITS[keyword.slice(3)];
  const bound = side === "upper" ? "at most" : "at least";
  if (unit) return `${verb ?? "has "}${bound} ${limit} ${unit}`;
  if (exclusive) return `${verb ?? "is "}${side === "upper" ? "less" : "more"} than ${limit}`;
  return `${verb ?? "is "}${bound} ${limit}`;
}

function noWords(keyword: string, side: "upper" | "lower"): string {
  const unit = UNITS[keyword.slice(3)] ?? "value";
  return `has no ${side === "upper" ? "greatest" : "least"} ${unit === "value" ? unit : `number of ${unit}`} any more`;
}

function conditionWords(key: string, text: string, isNew: boolean): string {
  const shown = text.length > 80 ? "" : ` ${code(text)}`;
  if (key.startsWith("pattern "))
    return isNew ? `must match${shown || " a longer pattern"}` : `need no longer match${shown || " a longer pattern"}`;
  if (key.startsWith("multipleOf "))
    return isNew ? `must be a multiple of ${text}` : `need no longer be a multiple of ${text}`;
  if (key.startsWith("uniqueItems ")) return isNew ? "takes no item twice" : "may hold an item twice";
  return isNew ? "must fulfil one more condition" : "must fulfil one condition less";
}
