import type { JsonObject } from "@agentpost/document";
import type { Dice } from "./dice.ts";

export const COMPONENTS: readonly string[] = ["Agent", "Note", "Call", "Team"];
const NAMES = ["id", "text", "count", "kind", "tags", "path", "query", "x-odd", "note", "place"];

/** Those that a schema may refer to: a component refers to later ones alone, so that every value has an end. */
type Known = readonly string[];

/** An object with some of a few names, so that two of them often have one in common. */
export function randomObject(dice: Dice, depth: number, known: Known = COMPONENTS): JsonObject {
  const names = NAMES.filter(() => dice.chance(28));
  const properties = Object.fromEntries(names.map((name) => [name, randomSchema(dice, depth - 1, known)]));
  const required = names.filter(() => dice.chance(50));
  return {
    type: "object",
    ...(names.length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(dice.chance(12) ? { additionalProperties: true } : {}),
  };
}

export function randomSchema(dice: Dice, depth: number, known: Known = COMPONENTS): JsonObject {
  if (depth <= 0) return randomLeaf(dice);
  const make = dice.pick<() => JsonObject>([
    () => randomLeaf(dice),
    () => randomLeaf(dice),
    () => randomObject(dice, depth, known),
    () => (known.length > 0 ? ref(dice.pick(known)) : randomLeaf(dice)),
    () => ({ type: "array", items: randomSchema(dice, depth - 1, known) }),
    () => ({ type: "object", additionalProperties: randomLeaf(dice) }),
    () => ({ oneOf: ["text", "image"].map((kind) => randomForm(dice, kind)) }),
    () => (known.length > 0 ? { allOf: [ref(dice.pick(known)), own(dice)] } : own(dice)),
  ]);
  return make();
}

/** Something of its own, with a name that no other object has. */
function own(dice: Dice): JsonObject {
  return { type: "object", properties: { own: randomLeaf(dice) }, ...(dice.chance(50) ? { required: ["own"] } : {}) };
}

export function randomForm(dice: Dice, kind: string): JsonObject {
  const properties = { form: { type: "string", enum: [kind] }, [`${kind}Value`]: randomLeaf(dice) };
  return { type: "object", required: ["form", ...(dice.chance(50) ? [`${kind}Value`] : [])], properties };
}

export function randomLeaf(dice: Dice): JsonObject {
  return dice.pick<() => JsonObject>([
    () => randomText(dice),
    () => ({ type: "string" }),
    () => ({ type: ["string", "null"] }),
    () => ({ type: "integer", ...(dice.chance(30) ? { minimum: 1 } : {}) }),
    () => ({ type: "number" }),
    () => ({ type: "boolean" }),
    () => ({ type: "string", enum: ["a", "b", "c"].slice(0, 1 + dice.below(3)) }),
    () => ({ type: "integer", enum: [1, 2] }),
    () => ({ type: "array", items: { type: "string" } }),
  ])();
}

export function randomText(dice: Dice): JsonObject {
  return { type: "string", ...(dice.chance(30) ? { maxLength: dice.pick([5, 20]) } : {}) };
}

export function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}
