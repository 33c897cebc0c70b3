import type { Condition, Refusal } from "../api.ts";
import { text } from "./source-text.ts";

/** A function that tells a refusal from a body; where several rules would, the first counts. */
export function refusalSource(refusals: readonly Refusal[]): string {
  return oneOf(
    refusals.map(({ when, words }) => [...when.map(holds), `[${words ? atSource(words) : ""}]`].join(" && ")),
  );
}

/** A function that gives the pointer of the first condition that a body doesn't meet. */
export function promiseSource(conditions: readonly Condition[]): string {
  return oneOf(conditions.map((condition) => `${fails(condition)} && ${text(condition.pointer)}`));
}

/** A value of a body. */
export function atSource(keys: readonly string[]): string {
  return `at(${keys.map(text).join(", ")})`;
}

function oneOf(rules: readonly string[]): string {
  const [only, ...others] = rules;
  if (others.length === 0) return `(at) => ${only}`;
  const alternatives = rules.map((rule) => `(${rule})`);
  const line = `(at) => ${alternatives.join(" || ")}`;
  return line.length < 100 ? line : `(at) =>\n      ${alternatives.join(" ||\n      ")}`;
}

function holds({ keys, equals, contains }: Condition): string {
  const value = atSource(keys);
  if (contains !== undefined) return `String(${value}).includes(${contains})`;
  return equals === undefined ? `${value} != null` : `${value} === ${equals}`;
}

// A place that is to be there has to hold something as well: an empty id is none.
function fails({ keys, equals, contains }: Condition): string {
  const value = atSource(keys);
  if (contains !== undefined) return `!String(${value}).includes(${contains})`;
  return equals === undefined ? `(${value} ?? "") === ""` : `${value} !== ${equals}`;
}
