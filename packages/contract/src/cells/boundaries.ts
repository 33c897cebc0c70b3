import { isObject, type JsonObject, listOr } from "../document/json.ts";
import type { SchemaLocation } from "./schema-locations.ts";

/** A boundary that a schema states, with values on it and values just beyond. */
export interface Boundary {
  /** In the id of a cell: `minLength 2`. */
  readonly label: string;
  readonly keyword: string;
  readonly legal: readonly unknown[];
  readonly illegal: readonly unknown[];
}

/** Every boundary of a location; `sample` is a legal value of it. */
export function boundariesOf({ schemas, types }: SchemaLocation, sample: unknown): Boundary[] {
  const required = [...new Set(schemas.flatMap((schema) => listOr(schema["required"]).map(String)))];
  const boundaries = schemas.flatMap((schema) =>
    Object.entries(KEYWORDS).flatMap(([keyword, make]) => {
      const limit = schema[keyword];
      if (typeof limit !== "number") return [];
      const step = stepOf(schema, types);
      return [{ label: `${keyword} ${limit}`, keyword, ...make(limit, { sample, step, required }) }];
    }),
  );
  return [...new Map(boundaries.map((boundary) => [boundary.label, boundary])).values()];
}

interface Means {
  readonly sample: unknown;
  /** The least difference between two values. */
  readonly step: number;
  /** The properties that an object must have. */
  readonly required: readonly string[];
}

type Values = Pick<Boundary, "legal" | "illegal">;

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

// What no server takes, Prism neither: its limit is a body of 10 MB.
const LONGEST_TEXT = 1_000_000;
const LONGEST_LIST = 10_000;
const LARGEST_OBJECT = 1_000;

/** Texts of a length, in characters; the schema may ask for more than that. */
function texts(length: number, sample: unknown): string[] {
  if (length < 0 || length > LONGEST_TEXT) return [];
  const text = typeof sample === "string" && sample !== "" ? sample : "x";
  return [text, "x", "0", "A"].map((unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length));
}

/** Lists of a length: of the same item, or of different ones. */
function lists(length: number, sample: unknown): unknown[][] {
  if (length < 0 || length > LONGEST_LIST) return [];
  const [first] = Array.isArray(sample) ? sample : [];
  return (first === undefined ? ANY_ITEM : [first]).flatMap((item) => {
    const same = Array.from({ length }, () => item);
    return [same, ...VARIANTS.map((vary) => same.map((_, index) => variant(item, index, vary)))];
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
function objects(count: number, { sample, required }: Means): object[] {
  if (count < 0 || count > LARGEST_OBJECT) return [];
  const own = Object.entries(isObject(sample) ? sample : {});
  const needed = own.filter(([name]) => required.includes(name));
  const held = [...needed, ...own.filter(([name]) => !required.includes(name))].slice(0, count);
  const [, like] = own.at(-1) ?? [];
  const taken = new Set(held.map(([name]) => name));
  const free = Array.from({ length: count }, (_, index) => `anyName${index || ""}`).filter((name) => !taken.has(name));
  return [like, "text", 1, true, {}, []]
    .filter((value) => value !== undefined)
    .map((value) => {
      const made = free.slice(0, count - held.length).map((name) => [name, value] as const);
      return Object.fromEntries([...held, ...made]);
    });
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
