import { isObject, type Json, type JsonObject, localPointer, valueAt } from "@agentpost/document";

/**
 * References to parts that the document doesn't have. YAML that was cut off is mostly still YAML, but what comes
 * last in it is what the rest points at.
 */
export function danglingReferences(document: JsonObject): string[] {
  const dangling = new Set<string>();
  const look = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (!isObject(value)) return;
    const { $ref } = value;
    const pointer = typeof $ref === "string" ? localPointer($ref) : undefined;
    if (pointer !== undefined && valueAt(document, pointer) === undefined) dangling.add(`#${pointer}`);
    Object.values(value).forEach(look);
  };
  look(document);
  return [...dangling];
}
