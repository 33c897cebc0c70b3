import { clone, isObject, type Json, type JsonObject, visitSchemas } from "@agentpost/document";
import type { Dice } from "./dice.ts";
import { DOCUMENT_CHANGES } from "./document-changes.ts";
import { OPERATION_CHANGES } from "./operation-changes.ts";
import { operationsOf } from "./operations-of.ts";
import { SCHEMA_CHANGES } from "./schema-changes.ts";

/** A copy of a document with one or a few things changed as vendors change them. */
export function mutated(document: JsonObject, dice: Dice): JsonObject {
  const copy = clone(document);
  const wanted = dice.pick([1, 1, 1, 2, 3]);
  for (let made = 0; made < wanted; ) {
    const before = JSON.stringify(copy);
    change(copy, dice);
    // Most changes fit few places.
    if (JSON.stringify(copy) !== before) made++;
  }
  return copy;
}

function change(document: JsonObject, dice: Dice): void {
  if (dice.chance(72)) dice.pick(SCHEMA_CHANGES)(dice.pick(schemasOf(document)), dice);
  else if (dice.chance(80)) dice.pick(OPERATION_CHANGES)(dice.pick(operationsOf(document)), dice);
  else dice.pick(DOCUMENT_CHANGES)(document, dice);
}

function schemasOf(document: JsonObject): JsonObject[] {
  const found: JsonObject[] = [];
  const collect = (value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach(collect);
    if (!isObject(value)) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === "schema") visitInPlace(part, found);
      else if (key === "schemas") for (const schema of Object.values(part as JsonObject)) visitInPlace(schema, found);
      else collect(part);
    }
  };
  collect(document);
  return found;
}

/** The schemas themselves and not copies of them, so that they can be changed. */
function visitInPlace(schema: Json, found: JsonObject[]): void {
  visitSchemas(schema, (part) => found.push(part));
}
