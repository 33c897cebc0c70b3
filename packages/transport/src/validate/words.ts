import { describe } from "../index.js";

const MOST_SHOWN = 12;

/** `a, b or c`, each once; of a long list its beginning. */
export function listed(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  const shown = distinct.length > MOST_SHOWN ? distinct.slice(0, MOST_SHOWN) : distinct;
  const rest = distinct.length - shown.length;
  if (rest > 0) shown.push(`another of ${distinct.length}`);
  const last = shown.pop() ?? "none";
  return shown.length > 0 ? `${shown.join(", ")} or ${last}` : last;
}

const LONGEST_QUOTED = 40;

/** A value of the contract's own. */
export function quoted(value: unknown): string {
  const whole = JSON.stringify(value) ?? String(value);
  return whole.length > LONGEST_QUOTED + 2 ? `${whole.slice(0, LONGEST_QUOTED)}…` : whole;
}

const LONGEST_WORD = 20;

/** A caller's value, where a word was expected: shown where it is as short as one, since a longer one may be a secret. */
export function shown(value: unknown): string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_WORD
    ? JSON.stringify(value)
    : describe(value);
}
