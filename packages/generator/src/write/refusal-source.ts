import type { Refusal } from "../api.ts";
import { text } from "./source-text.ts";

/** A function that tells a refusal from a body; where several rules would, the first counts. */
export function refusalSource(refusals: readonly Refusal[]): string {
  const rules = refusals.map(({ when, words }) => {
    const conditions = when.map(
      ({ keys, equals }) => `${atSource(keys)} ${equals === undefined ? "!= null" : `=== ${equals}`}`,
    );
    return [...conditions, `[${words ? atSource(words) : ""}]`].join(" && ");
  });
  const [only, ...others] = rules;
  if (others.length === 0) return `(at) => ${only}`;
  const alternatives = rules.map((rule) => `(${rule})`);
  const line = `(at) => ${alternatives.join(" || ")}`;
  return line.length < 100 ? line : `(at) =>\n      ${alternatives.join(" ||\n      ")}`;
}

/** A value of a body. */
export function atSource(keys: readonly string[]): string {
  return `at(${keys.map(text).join(", ")})`;
}
