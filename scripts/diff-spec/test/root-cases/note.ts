import type { JsonObject } from "@agentpost/document";
import { at } from "../root-case.ts";

export function schemas(document: JsonObject): JsonObject {
  return at(document, "components", "schemas");
}

export function note(document: JsonObject): JsonObject {
  return at(schemas(document), "Note");
}

export function withNote(document: JsonObject): void {
  const properties = {
    text: { type: "string" },
    size: { type: "integer" },
    kind: { type: "string", enum: ["a", "b"] },
  };
  at(document, "components")["schemas"] = { Note: { type: "object", required: ["text"], properties } };
}
