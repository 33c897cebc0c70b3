import { type Check, type Problem, problem } from "./check.js";
import { definedNames } from "./fields.js";
import { comparable } from "./same.js";

/** Limits by the contract's own keywords; each is for values of one kind. */
export interface Limits {
  /** The least characters, counted as Unicode does. */
  readonly minLength?: number;
  /** The most characters, counted as Unicode does. */
  readonly maxLength?: number;
  /** What a text must match somewhere. */
  readonly pattern?: RegExp;
  /** The least number. */
  readonly minimum?: number;
  /** What a number must be above. */
  readonly exclusiveMinimum?: number;
  /** The greatest number. */
  readonly maximum?: number;
  /** What a number must be below. */
  readonly exclusiveMaximum?: number;
  /** What a number must be a multiple of. */
  readonly multipleOf?: number;
  /** The least items of a list. */
  readonly minItems?: number;
  /** The most items of a list. */
  readonly maxItems?: number;
  /** No two items are equal. */
  readonly uniqueItems?: true;
  /** The least fields of an object. */
  readonly minProperties?: number;
  /** The most fields of an object. */
  readonly maxProperties?: number;
}

/** A check of values that also keep to limits. */
export function limited(check: Check, limits: Limits): Check {
  const entries = Object.entries(limits) as [keyof Limits, never][];
  return {
    ...check,
    find(value, visit) {
      const found = check.find(value, visit);
      if (found) return found;
      for (const [keyword, limit] of entries) {
        const beyond = BEYOND[keyword](value as never, limit);
        if (beyond) return beyond;
      }
      return undefined;
    },
  };
}

type Beyond = (value: never, limit: never) => Problem | undefined;

// A pattern may take time that grows with the square of a text, or more.
const LONGEST_MATCHED = 1_000;

const BEYOND: Readonly<Record<keyof Limits, Beyond>> = {
  minLength: (value: string, limit: number) => amount(characters(value), "character", limit, "at least"),
  maxLength: (value: string, limit: number) =>
    value.length > limit ? amount(characters(value), "character", limit, "at most") : undefined,
  pattern: (value: string, pattern: RegExp) => {
    // Without the flag, a pattern sees the halves of a surrogate pair.
    const isRead = value.length <= LONGEST_MATCHED && (pattern.unicode || !/[\ud800-\udfff]/.test(value));
    if (!isRead || pattern.test(value)) return undefined;
    return problem(
      "has another form than the contract asks for",
      `a text that matches ${String(pattern).slice(0, 80)}`,
    );
  },
  minimum: (value: number, limit: number) => bound(value, value >= limit, `at least ${limit}`),
  exclusiveMinimum: (value: number, limit: number) => bound(value, value > limit, `more than ${limit}`),
  maximum: (value: number, limit: number) => bound(value, value <= limit, `at most ${limit}`),
  exclusiveMaximum: (value: number, limit: number) => bound(value, value < limit, `less than ${limit}`),
  multipleOf: (value: number, unit: number) => bound(value, isMultiple(Number(value), unit), `a multiple of ${unit}`),
  minItems: ({ length }: unknown[], limit: number) => amount(length, "item", limit, "at least"),
  maxItems: ({ length }: unknown[], limit: number) => amount(length, "item", limit, "at most"),
  uniqueItems: (items: unknown[]) => {
    const places = new Map<unknown, number>();
    for (const [index, item] of items.entries()) {
      const known = comparable(item);
      const first = places.get(known);
      if (first !== undefined) return problem(`has one item twice, at ${first} and at ${index}`, "each once");
      places.set(known, index);
    }
    return undefined;
  },
  minProperties: (value: object, limit: number) => amount(definedNames(value).length, "field", limit, "at least"),
  maxProperties: (value: object, limit: number) => amount(definedNames(value).length, "field", limit, "at most"),
};

function bound(value: number, isWithin: boolean, expected: string): Problem | undefined {
  return isWithin ? undefined : problem(`is ${value}`, expected);
}

function amount(count: number, noun: string, limit: number, how: "at least" | "at most"): Problem | undefined {
  if (how === "at least" ? count >= limit : count <= limit) return undefined;
  return problem(`has ${count} ${noun}${count === 1 ? "" : "s"}`, `${how} ${limit}`);
}

/** Characters as the contract counts them: one that takes two units of a string is one. */
function characters(value: string): number {
  let count = 0;
  for (const _ of value) count++;
  return count;
}

/** Fractions that are written in tens have no exact form, so that 0.3 is no whole multiple of 0.1 to a computer. */
function isMultiple(value: number, unit: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(unit)) return value % unit === 0;
  const ratio = value / unit;
  return Math.abs(ratio - Math.round(ratio)) <= 1e-9 * Math.max(1, Math.abs(ratio));
}
