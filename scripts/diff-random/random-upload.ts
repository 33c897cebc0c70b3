import type { JsonObject } from "@agentpost/document";
import type { Dice } from "./dice.ts";
import { randomLeaf, randomSchema } from "./random-schema.ts";

/** A form with files, texts and values of other kinds. */
export function randomUpload(dice: Dice): JsonObject {
  const properties: JsonObject = { file: file(dice), title: randomLeaf(dice) };
  if (dice.chance(40)) properties["pages"] = { type: "array", items: file(dice) };
  if (dice.chance(50)) properties["meta"] = randomSchema(dice, 2);
  const required = Object.keys(properties).filter(() => dice.chance(50));
  return { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
}

/** A file as either version writes it. */
export function file(dice: Dice): JsonObject {
  return dice.chance(50)
    ? { type: "string", format: "binary" }
    : { type: "string", contentMediaType: "application/octet-stream" };
}

export function isFile({ format, contentMediaType }: JsonObject): boolean {
  return format === "binary" || contentMediaType !== undefined;
}
