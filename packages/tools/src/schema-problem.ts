import { formMeant, tagOf } from "./forms.js";
import type { JsonSchema } from "./json-schema.js";

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
  if (schema.anyOf) return problemOfForms(value, schema.anyOf, path);
  if (value === undefined) return wrong("is missing");
  const { enum: oneOf, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  switch (schema.type) {
    case "string":
      if (typeof value !== "string") return wrong("is no text");
      if (oneOf && !oneOf.includes(value)) return wrong(noneOf(oneOf));
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

/** Of several forms, the problem of the one that was meant; where nothing tells which, of the one that fits furthest. */
function problemOfForms(
  value: unknown,
  forms: readonly JsonSchema[],
  path: readonly (string | number)[],
): SchemaProblem | undefined {
  const tag = tagOf(forms);
  const meant = formMeant(value, forms);
  if (meant) return problemOf(value, meant, path);
  if (tag && Object.hasOwn(Object(value), tag.field))
    return { path: [...path, tag.field], message: noneOf(tag.values) };
  const problems = forms.map((each) => problemOf(value, each, path));
  return problems.some((each) => each === undefined)
    ? undefined
    : problems.reduce((one, other) => ((other?.path.length ?? 0) > (one?.path.length ?? 0) ? other : one));
}

function noneOf(texts: readonly string[]): string {
  return texts.length === 1 ? `is not ${texts[0]}` : `is none of ${texts.join(", ")}`;
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
