import { formMeant } from "./forms.js";
import type { JsonSchema } from "./json-schema.js";

/**
 * The value without the optional fields that are null. A strict schema has to name every field as needed, so that a model
 * whose host makes ours strict says null of what it leaves out.
 */
export function withoutNulls(value: unknown, schema: JsonSchema): unknown {
  const { properties, required = [] } = (schema.anyOf ? formMeant(value, schema.anyOf) : schema) ?? {};
  if (!properties || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).flatMap(([name, field]) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!own) return [[name, field]];
    // Of a vendor's own option nobody here knows the type, and null may be one of its values.
    const isLeftOut = field === null && own.type !== undefined && !required.includes(name);
    return isLeftOut ? [] : [[name, withoutNulls(field, own)]];
  });
  return Object.fromEntries(fields);
}
