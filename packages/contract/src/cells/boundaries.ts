import { isObject, type JsonObject, listOr } from "../document/json.ts";
import type { SchemaLocation } from "./schema-locations.ts";

/** A boundary that a schema states, with values on it and values just beyond. */
export interface Boundary {
  /** In the id of a cell: `minLength 2`. */
  readonly label: string;
  readonly keyword: string;
  /** Made when they are asked for: most of them never are. */
  readonly legal: Iterable<unknown>;
  readonly illegal: Iterable<unknown>;
  /** Why nothing is on it, where that is for its size. */
  readonly beyond: string | undefined;
}

/** Every boundary of a location; `sample` is a legal value of it. */
export function boundariesOf({ schemas, types }: SchemaLocation, sample: unknown): Boundary[] {
  const required = [...new Set(schemas.flatMap((schema) => listOr(schema["required"]).map(String)))];
  const boundaries = schemas.flatMap((schema) =>
    Object.entries(KEYWORDS).flatMap(([keyword, make]) => {
      const limit = schema[keyword];
      if (typeof limit !== "number" || (NUMERIC.test(keyword) && !mayBeNumber(types))) return [];
      const step = stepOf(schema, types);
      const values = make(limit, { sample, step, required });
      const isInexact = NUMERIC.test(keyword) && Math.abs(limit) > Number.MAX_SAFE_INTEGER;
      const beyond = isInexact ? INEXACT : limit > (LARGEST[keyword.slice(3)] ?? limit) ? TOO_LARGE : undefined;
      return [{ label: `${keyword} ${limit}`, keyword, ...values, beyond }];
    }),
  );
  return [...new Map(boundaries.map((boundary) => [boundary.label, boundary])).values()];
}

const NUMERIC = /^(exclusive)?(min|max)imum$/i;

/** Whether what a schema says of numbers says anything of it. */
export function mayBeNumber(types: readonly string[]): boolean {
  return types.length === 0 || types.includes("number") || types.includes("integer");
}

interface Means {
  readonly sample: unknown;
  /** The least difference between two values. */
  readonly step: number;
  /** The properties that an object must have. */
  readonly required: readonly string[];
}

type Values = Pick<Boundary, "legal" | "illegal">;

/**
 * By what is bounded, the largest value that is tried. What a schema says of a text of a hundred thousand characters
 * it says of one of a hundred, and a body of ten thousand items takes seconds to be made, sent and judged.
 */
const LARGEST: Readonly<Record<string, number>> = { Length: 10_000, Items: 1_000, Properties: 100 };
const TOO_LARGE =
  "The boundary is so far away that no value on it is tried: at most " +
  `${LARGEST["Length"]} characters, ${LARGEST["Items"]} items and ${LARGEST["Properties"]} properties are.`;

const INEXACT =
  "The boundary is so far away that no number on it is tried: those of JavaScript are exact up to " +
  `${Number.MAX_SAFE_INTEGER}, where Prism ends an int64.`;

const KEYWORDS: Readonly<Record<string, (limit: number, means: Means) => Values>> = {
  minLength: (limit, { sample }) => ({ legal: texts(limit, sample), illegal: texts(limit - 1, sample) }),
  maxLength: (limit, { sample }) => ({ legal: texts(limit, sample), illegal: texts(limit + 1, sample) }),
  minItems: (limit, { sample }) => ({ legal: lists(limit, sample), illegal: lists(limit - 1, sample) }),
  maxItems: (limit, { sample }) => ({ legal: lists(limit, sample), illegal: lists(limit + 1, sample) }),
  minProperties: (limit, means) => ({ legal: objects(limit, means), illegal: objects(limit - 1, means) }),
  maxProperties: (limit, means) => ({ legal: objects(limit, means), illegal: objects(limit + 1, means) }),
  minimum: (limit, { step }) => ({ legal: [up(limit, step)], illegal: [up(limit, step) - step] }),
  maximum: (limit, { step }) => ({ legal: [down(limit, step)], illegal: [down(limit, step) + step] }),
  exclusiveMinimum: (limit, { step }) => ({ legal: [up(limit, step) + step, up(limit, step)], illegal: [limit] }),
  exclusiveMaximum: (limit, { step }) => ({ legal: [down(limit, step) - step, down(limit, step)], illegal: [limit] }),
};

/** Texts of a length, in characters; the schema may ask for more than that. */
function texts(length: number, sample: unknown): Iterable<string> {
  const text = typeof sample === "string" && sample !== "" ? sample : "x";
  return ifTried("Length", length, function* () {
    for (const unit of [text, "x", "0", "A"]) yield unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  });
}

/** Lists of a length: of the same item, or of different ones. */
function lists(length: number, sample: unknown): Iterable<unknown[]> {
  const [first] = Array.isArray(sample) ? sample : [];
  return ifTried("Items", length, function* () {
    for (const item of first === undefined ? ANY_ITEM : [first]) {
      const same = Array.from({ length }, () => item);
      yield same;
      for (const vary of VARIANTS) yield same.map((_, index) => variant(item, index, vary));
    }
  });
}

// Where the sample is an empty list.
const ANY_ITEM: readonly unknown[] = ["text", 1, {}];

/** Ways to make texts differ; a format allows some of them. */
const VARIANTS: readonly ((text: string, index: number) => string)[] = [
  (text, index) => `${text}${index}`,
  (text, index) => `${index}${text}`,
  (text, index) => text.replace(/\d(?=\D*$)/, String(index)),
];

/** Objects with a number of properties: those that they need first, and made-up ones last. */
function objects(count: number, { sample, required }: Means): Iterable<object> {
  const own = Object.entries(isObject(sample) ? sample : {});
  const needed = own.filter(([name]) => required.includes(name));
  return ifTried("Properties", count, function* () {
    const held = [...needed, ...own.filter(([name]) => !required.includes(name))].slice(0, count);
    const [, like] = own.at(-1) ?? [];
    const taken = new Set(held.map(([name]) => name));
    const names = Array.from({ length: count }, (_, index) => `anyName${index || ""}`);
    const free = names.filter((name) => !taken.has(name));
    for (const value of [like, "text", 1, true, {}, []]) {
      if (value === undefined) continue;
      const made = free.slice(0, count - held.length).map((name) => [name, value] as const);
      yield Object.fromEntries([...held, ...made]);
    }
  });
}

/** What is made whenever it is gone through; one more than the largest is beyond a boundary that is tried. */
function ifTried<Value>(what: string, size: number, make: () => Iterator<Value>): Iterable<Value> {
  return size < 0 || size > (LARGEST[what] ?? 0) + 1 ? [] : { [Symbol.iterator]: make };
}

function variant(item: unknown, index: number, vary: (text: string, index: number) => string): unknown {
  if (typeof item === "string") return vary(item, index);
  if (typeof item === "number") return item + index;
  if (!isObject(item)) return item;
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, variant(value, index, vary)]));
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
