import { isObject, type Json, type JsonObject } from "./json.ts";

interface OutsideReference {
  /** What leads there from the object at hand. */
  readonly tokens: readonly string[];
  readonly target: string;
}

/** Keys whose text is a reference, to those tools that follow it, wherever it stands. */
const REFERENCES = ["$ref", "$dynamicRef", "$recursiveRef", "operationRef", "externalValue"];

/** Where an object refers to something outside its document; undefined where it doesn't. */
export function outsideReference(value: JsonObject, document: JsonObject): OutsideReference | undefined {
  for (const key of REFERENCES) {
    const target = Object.hasOwn(value, key) ? value[key] : undefined;
    if (typeof target === "string" && !isInside(target)) return { tokens: [key], target };
  }
  const { discriminator } = value;
  const mapping = isObject(discriminator) ? discriminator["mapping"] : undefined;
  for (const [name, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    if (typeof target !== "string" || isInside(target) || isSchemaName(target, document)) continue;
    return { tokens: ["discriminator", "mapping", name], target };
  }
  return undefined;
}

/**
 * A JSON pointer or an anchor after `#`. Some tools split a reference at its `#/`, so that `#../../x.yaml#/a` would be a
 * file to them: what has another `#` or no form of these is outside.
 */
function isInside(target: string): boolean {
  return /^#(?:\/[^#]*|[A-Za-z_][\w.-]*)?$/.test(target);
}

/** A mapping may give the bare name of a schema; one that is no name of any is the linter's, unless it names a file. */
function isSchemaName(target: string, document: JsonObject): boolean {
  const components: Json | undefined = document["components"];
  const schemas = isObject(components) ? components["schemas"] : undefined;
  if (isObject(schemas) && Object.hasOwn(schemas, target)) return true;
  return /^[\w.-]+$/.test(target) && !/\.(?:json|ya?ml)$/i.test(target);
}
