import { isObject, type JsonObject } from "@agentpost/document";
import type { Dice } from "./dice.ts";
import { host } from "./host.ts";
import { COMPONENTS, randomLeaf, randomObject, randomSchema, ref } from "./random-schema.ts";
import { randomUpload } from "./random-upload.ts";
import { randomWebhooks } from "./random-webhooks.ts";

const DEPTH = 2;

/**
 * A small document of OpenAPI 3.1: two operations, or three with an upload, of which some are at a host of their own;
 * webhooks; and components of which some are used and some aren't.
 */
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
    servers: [host("api")],
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
        ...(dice.chance(15) ? { servers: [host("lists")] } : {}),
        get: {
          operationId: "listThings",
          parameters: randomParameters(dice),
          ...(dice.chance(15) ? { servers: [host("reports")] } : {}),
          responses: {
            200: dice.chance(15)
              ? { description: "Done." }
              : answer({ type: "array", items: randomSchema(dice, DEPTH) }),
            ...(dice.chance(30) ? { 409: { description: "No." } } : {}),
          },
        },
      },
      ...(dice.chance(50) ? { "/files": { post: upload(dice, answer(randomObject(dice, 1))) } } : {}),
    },
    ...(dice.chance(40) ? randomWebhooks(dice) : {}),
    components: { schemas, securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
  };
}

function upload(dice: Dice, done: JsonObject): JsonObject {
  return {
    operationId: "upload",
    parameters: [],
    ...(dice.chance(40) ? { servers: [host("files")] } : {}),
    requestBody: { required: dice.chance(80), content: { "multipart/form-data": { schema: randomUpload(dice) } } },
    responses: { 200: done },
  };
}

function randomParameters(dice: Dice): JsonObject[] {
  const names = ["limit", "sort", "after", "before"].filter(() => dice.chance(50));
  return names.map((name) => ({ name, in: "query", required: dice.chance(25), schema: randomLeaf(dice) }));
}

function json(schema: JsonObject): JsonObject {
  return { "application/json": { schema } };
}

function answer(schema: JsonObject): JsonObject {
  return { description: "Done.", content: json(schema) };
}
