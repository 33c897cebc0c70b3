import { isObject, type JsonObject } from "../document/json.ts";
import type { Site } from "./sites.ts";

/** A boundary that a schema states, with values on it and values just beyond. */
export interface Boundary {
  /** In the id of a cell: `minLength 2`. */
  readonly label: string;
  readonly legal: readonly unknown[];
  readonly illegal: readonly unknown[];
}

/** Every boundary of a site; `sample` is a legal value of it. */
export function boundariesOf({ schemas, types }: Site, sample: unknown): Boundary[] {
  const boundaries = schemas.flatMap((schema) =>
    Object.entries(KEYWORDS).flatMap(([keyword, make]) => {
      const limit = schema[keyword];
      if (typeof limit !== "number") return [];
      const step = stepOf(schema, types);
      return [{ label: `${keyword} ${limit}`, ...make(limit, { sample, step }) }];
    }),
  );
  return [...new Map(boundaries.map((boundary) => [boundary.label, boundary])).values()];
}

interface Means {
  readonly sample: unknown;
  /** The least difference between two values. */
  readonly step: number;
}

type Values = Omit<Boundary, "label">;

const KEYWORDS: Readonly<Record<string, (limit: number, means: Means) => Values>> = {
  minLength: (limit, { sample }) => ({ legal: texts(limit, sample), illegal: texts(limit - 1, sample) }),
  maxLength: (limit, { sample }) => ({ legal: texts(limit, sample), illegal: texts(limit + 1, sample) }),
  minItems: (limit, { sample }) => ({ legal: lists(limit, sample), illegal: lists(limit - 1, sample) }),
  maxItems: (limit, { sample }) => ({ legal: lists(limit, sample), illegal: lists(limit + 1, sample) }),
  minimum: (limit, { step }) => ({ legal: [up(limit, step)], illegal: [up(limit, step) - step] }),
  maximum: (limit, { step }) => ({ legal: [down(limit, step)], illegal: [down(limit, step) + step] }),
  exclusiveMinimum: (limit, { step }) => ({ legal: [up(limit, step) + step, up(limit, step)], illegal: [limit] }),
  exclusiveMaximum: (limit, { step }) => ({ legal: [down(limit, step) - step, down(limit, step)], illegal: [limit] }),
};

// What no server takes, Prism neither: its limit is a body of 10 MB.
const LONGEST_TEXT = 1_000_000;
const LONGEST_LIST = 10_000;

/** Texts of a length, in characters; the schema may ask for more than that. */
function texts(length: number, sample: unknown): string[] {
  if (length < 0 || length > LONGEST_TEXT) return [];
  const text = typeof sample === "string" && sample !== "" ? sample : "x";
  return [text, "x", "0", "A"].map((unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
}

/** Lists of a length: of the same item, or of different ones. */
function lists(length: number, sample: unknown): unknown[][] {
  if (length < 0 || length > LONGEST_LIST) return [];
  const [item] = Array.isArray(sample) ? sample : [];
  const same = Array.from({ length }, () => item);
  return [same, same.map((_, index) => variant(item, index))];
}

function variant(item: unknown, index: number): unknown {
  if (typeof item === "string") return `${item}${index}`;
  if (typeof item === "number") return item + index;
  if (!isObject(item)) return item;
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, variant(value, index)]));
}

function stepOf({ multipleOf }: JsonObject, types: readonly string[]): number {
  if (typeof multipleOf === "number") return multipleOf;
  return types.includes("integer") && !types.includes("number") ? 1 : 0.01;
}

function up(limit: number, step: number): number {
  return step < 1 ? limit : Math.ceil(limit / step) * step;
}

function down(limit: number, step: number): number {
  return step < 1 ? limit : Math.floor(limit / step) * step;
}
