import { at, isObject, type Json, type JsonObject, visitSchemas } from "@agentpost/document";
import { BASE } from "../branches/spell-out-branches.ts";
import { ANSWERS_ONLY, WRITTEN_AS } from "./directional-schema.ts";

/** Stands for the text of a discriminator that the contract doesn't know yet. */
export const UNDOCUMENTED = "undocumented";

/**
 * Adds to each choice that was made of a base what a later answer may bring: a branch of which nothing is known but what
 * all of them have. A union narrows by its literals only where no member's property takes all of them, so that of that
 * branch is a text which equals none. Changes the schemas given.
 */
export function openBranches(schemas: JsonObject, roots: readonly Json[]): void {
  for (const root of [...Object.values(schemas), ...roots]) {
    visitSchemas(root, (schema) => {
      const { [BASE]: base, oneOf, discriminator } = schema;
      if (typeof base !== "string" || !Array.isArray(oneOf) || !isObject(discriminator)) return;
      delete schema[BASE];
      // Every branch has its values by itself: nothing is left for the renderer to add.
      delete schema["discriminator"];
      const property = String(discriminator["propertyName"]);
      if (!isText(schemas[base], property)) return;
      schema["oneOf"] = [...oneOf, unknownBranch(base, property)];
    });
  }
}

function unknownBranch(base: string, property: string): JsonObject {
  const value = { type: "string", [WRITTEN_AS]: UNDOCUMENTED };
  return {
    allOf: [
      { $ref: `#${at("/components/schemas", base)}` },
      { type: "object", properties: { [property]: value }, required: [property] },
    ],
    [ANSWERS_ONLY]: true,
  };
}

function isText(schema: Json | undefined, property: string): boolean {
  const properties = isObject(schema) ? schema["properties"] : undefined;
  const own = isObject(properties) ? properties[property] : undefined;
  return !isObject(own) || own["type"] === "string";
}
