import { isObject, type Json } from "@agentpost/document";

/**
 * Whether all that a schema says is checked to the letter. What is checked less is harmless, save under a `not`, which
 * would then refuse what the contract allows.
 */
export function isExact(schema: Json | undefined): boolean {
  if (!isObject(schema)) return false;
  return Object.entries(schema).every(([keyword, value]) => {
    if (EXACT.includes(keyword)) return true;
    if (keyword === "properties") return isObject(value) && Object.values(value).every(isExact);
    if (keyword === "items") return isExact(value);
    return (keyword === "allOf" || keyword === "anyOf") && Array.isArray(value) && value.every(isExact);
  });
}

const EXACT = [
  ...["type", "enum", "const", "required", "title", "description", "example", "examples", "default", "deprecated"],
  ...["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"],
];
