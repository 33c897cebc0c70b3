// From the package's own index, of which one copy is loaded then.
import { describe } from "../index.js";

/** What is wrong with a value: where in it, what is there, and what was expected. */
export interface Problem {
  /** From the value that was checked: `.mentions[0].type`; empty for the value itself. */
  readonly path: string;
  /** How many names lead there. */
  readonly depth: number;
  /** Such as `is missing`. */
  readonly is: string;
  /** Such as `a text`. */
  readonly expected: string;
  /** Whether it is about a field that isn't there, or about one that shouldn't be. */
  readonly field?: "missing" | "unknown";
}

/** What is known while one input is looked at. */
export interface Visit {
  /** How many values are around this one. */
  readonly depth: number;
  /** What came of the objects that a check which contains itself has seen; `looking` while it still does. */
  readonly seen: Map<Check, Map<unknown, Problem | undefined | "looking">>;
}

/** Checks one value. The first problem is enough: it is told, and nothing is sent. */
export interface Check {
  /** What it takes, in a sentence: `a text`. A function, since a check may contain itself. */
  readonly expected: () => string;
  /** Whether a value is of the kind that it is about, such as a text, whatever else is wrong with it. */
  readonly isKind: (value: unknown) => boolean;
  /** The first problem of a value, or undefined where there is none. */
  readonly find: (value: unknown, visit: Visit) => Problem | undefined;
}

/** A check of what is of one kind; `look` sees nothing else. */
export function kind<Value>(
  expected: string,
  isKind: (value: unknown) => boolean,
  look?: (value: Value, visit: Visit) => Problem | undefined,
): Check {
  return {
    expected: () => expected,
    isKind,
    find: (value, visit) => (isKind(value) ? look?.(value as Value, visit) : unexpected(value, expected)),
  };
}

export function problem(is: string, expected: string): Problem {
  return { path: "", depth: 0, is, expected };
}

export function unexpected(value: unknown, expected: string): Problem {
  return problem(`is ${describe(value)}`, expected);
}
