import { isObject } from "../document/json.ts";

/**
 * A document in which OpenAPI 3.0's `nullable` stands only where Prism can read it. Of a schema that it can't read
 * Prism says nothing: it then judges nothing at all of the body that has it.
 */
export function nullableForPrism(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullableForPrism);
  if (!isObject(value)) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, DATA.includes(name) ? item : nullableForPrism(item)]),
  );
  const { nullable, ...schema } = copy;
  if (nullable !== true) return copy;
  // Beside references alone, null becomes an alternative of its own.
  if (schema["type"] === undefined) return { anyOf: [schema, { enum: [null] }] };
  // Prism adds null to an enum, also where it is there.
  const { enum: listed } = schema;
  return Array.isArray(listed) ? { ...copy, enum: listed.filter((item) => item !== null) } : copy;
}

// What stands under these is no schema.
const DATA = ["example", "examples", "default", "enum"];
