/** The part of JSON Schema that the tools' inputs and outputs are written in. */
export interface JsonSchema {
  /** The kind of value; any where it isn't given. */
  readonly type?: "object" | "string" | "integer" | "boolean" | "array";
  /** What a model reads of it. */
  readonly description?: string;
  /** Of an object: its fields. */
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** Of an object: the fields that it needs. */
  readonly required?: readonly string[];
  /** Of an object: whether it may have other fields. */
  readonly additionalProperties?: boolean;
  /** Of a list: what it holds. */
  readonly items?: JsonSchema;
  /** The texts that there are. */
  readonly enum?: readonly string[];
  /** The one text that it is. */
  readonly const?: string;
  /** The forms of which it has to fit one. */
  readonly anyOf?: readonly JsonSchema[];
  /** The fewest characters of a text. */
  readonly minLength?: number;
  /** The most characters of a text. */
  readonly maxLength?: number;
  /** The least number. */
  readonly minimum?: number;
  /** The largest number. */
  readonly maximum?: number;
  /** The most items of a list. */
  readonly maxItems?: number;
}

/** An object of these fields, each of which is needed unless it is among `optional`, and no others. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
  description?: string,
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return {
    type: "object",
    ...(description !== undefined && { description }),
    properties,
    required,
    additionalProperties: false,
  };
}

/** Any of these forms; where there is one alone, that form itself. */
export function oneOfForms(forms: readonly JsonSchema[]): JsonSchema {
  const different = [...new Map(forms.map((form) => [JSON.stringify(form), form])).values()];
  const [only] = different;
  return only && different.length === 1 ? only : { anyOf: different };
}

/** What is wrong with a value, and where; undefined where it is as the schema says. */
export interface SchemaProblem {
  readonly path: readonly (string | number)[];
  /** Goes on from the field's name: "is missing; expected …". */
  readonly message: string;
}

const MOST_DEPTH = 32;

/** The first thing that is wrong with a value. */
export function problemOf(
  value: unknown,
  schema: JsonSchema,
  path: readonly (string | number)[] = [],
): SchemaProblem | undefined {
  if (path.length > MOST_DEPTH) return { path, message: "is nested too deeply" };
  const wrong = (message: string) => ({ path, message });
  if (schema.anyOf) {
    const problems = schema.anyOf.map((each) => problemOf(value, each, path));
    // The one that went furthest is the one that was meant.
    return problems.some((each) => each === undefined)
      ? undefined
      : problems.reduce((one, other) => ((other?.path.length ?? 0) > (one?.path.length ?? 0) ? other : one));
  }
  if (value === undefined) return wrong("is missing");
  const { const: only, enum: oneOf, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  switch (schema.type) {
    case "string":
      if (typeof value !== "string") return wrong("is no text");
      if (only !== undefined && value !== only) return wrong(`is not ${only}`);
      if (oneOf && !oneOf.includes(value)) return wrong(`is none of ${oneOf.join(", ")}`);
      return value.length < minLength || value.length > maxLength
        ? wrong(`has ${value.length} characters; expected ${minLength} to ${maxLength}`)
        : undefined;
    case "integer": {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = schema;
      const isIn = Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
      return isIn ? undefined : wrong(`is no whole number from ${minimum} to ${maximum}`);
    }
    case "boolean":
      return typeof value === "boolean" ? undefined : wrong("is neither true nor false");
    case "array": {
      if (!Array.isArray(value)) return wrong("is no list");
      if (value.length > (schema.maxItems ?? Number.POSITIVE_INFINITY))
        return wrong(`has more than ${schema.maxItems} items`);
      for (const [index, each] of value.entries()) {
        const problem = problemOf(each, schema.items ?? {}, [...path, index]);
        if (problem) return problem;
      }
      return undefined;
    }
    case "object":
      return objectProblem(value, schema, path);
    default:
      return undefined;
  }
}

function objectProblem(
  value: unknown,
  schema: JsonSchema,
  path: readonly (string | number)[],
): SchemaProblem | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { path, message: "is no object" };
  const { properties = {}, required = [], additionalProperties = true } = schema;
  for (const name of Object.keys(value)) {
    if (!additionalProperties && !Object.hasOwn(properties, name)) {
      return { path: [...path, name], message: `is not known; expected ${Object.keys(properties).join(", ")}` };
    }
  }
  for (const [name, each] of Object.entries(properties)) {
    const own = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    if (own === undefined && !required.includes(name)) continue;
    const problem = problemOf(own, each, [...path, name]);
    if (problem) return problem;
  }
  return undefined;
}
