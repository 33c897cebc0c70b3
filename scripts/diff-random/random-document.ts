import { isObject, type JsonObject } from "@agentpost/document";
import type { Dice } from "./dice.ts";

const COMPONENTS = ["Agent", "Note", "Call", "Team"];
const NAMES = ["id", "text", "count", "kind", "tags", "path", "query", "x-odd", "note", "place"];
const DEPTH = 2;

/** Those that a schema may refer to: a component refers to later ones alone, so that every value has an end. */
type Known = readonly string[];

/** A small document of two operations, and components of which some are used and some aren't. */
export function randomDocument(dice: Dice): JsonObject {
  const schemas = Object.fromEntries(
    COMPONENTS.map((name, index) => {
      const schema = randomObject(dice, DEPTH, COMPONENTS.slice(index + 1));
      // It may hold itself, too, where it need not.
      if (dice.chance(15) && isObject(schema["properties"])) schema["properties"]["parent"] = ref(name);
      return [name, schema];
    }),
  );
  const [first, second] = [dice.pick(COMPONENTS), dice.pick(COMPONENTS)];
  return {
    openapi: "3.1.0",
    info: { title: "Random", version: "1.0.0", description: "Made up." },
    servers: [{ url: "https://api.example.com" }],
    security: [{ key: [] }],
    paths: {
      "/things/{id}": {
        post: {
          operationId: "sendThing",
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string" } },
            ...randomParameters(dice),
          ],
          requestBody: {
            required: dice.chance(70),
            content: json(dice.chance(50) ? ref(first) : randomObject(dice, DEPTH)),
          },
          responses: {
            200: answer(dice.chance(50) ? ref(second) : randomObject(dice, DEPTH)),
            404: answer(randomObject(dice, 0)),
          },
        },
      },
      "/lists": {
        get: {
          operationId: "listThings",
          parameters: randomParameters(dice),
          responses: {
            200: dice.chance(15)
              ? { description: "Done." }
              : answer({ type: "array", items: randomSchema(dice, DEPTH) }),
            ...(dice.chance(30) ? { 409: { description: "No." } } : {}),
          },
        },
      },
    },
    components: { schemas, securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
  };
}

function randomParameters(dice: Dice): JsonObject[] {
  const names = ["limit", "sort", "after", "before"].filter(() => dice.chance(50));
  return names.map((name) => ({ name, in: "query", required: dice.chance(25), schema: randomLeaf(dice) }));
}

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
    () => ({ type: "string", ...(dice.chance(30) ? { maxLength: dice.pick([5, 20]) } : {}) }),
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

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

function json(schema: JsonObject): JsonObject {
  return { "application/json": { schema } };
}

function answer(schema: JsonObject): JsonObject {
  return { description: "Done.", content: json(schema) };
}
