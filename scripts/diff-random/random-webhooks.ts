import type { JsonObject } from "@agentpost/document";
import type { Dice } from "./dice.ts";
import { randomSchema, randomText } from "./random-schema.ts";

export const EVENTS: readonly string[] = ["thing.made", "thing.gone", "thing.moved"];

/** Webhooks of one or two events, with what makes a receiver of them or without. */
export function randomWebhooks(dice: Dice): JsonObject {
  const events = EVENTS.slice(0, 1 + dice.below(2));
  const webhooks = Object.fromEntries(events.map((event) => [event, { post: randomEvent(dice, event) }]));
  return { webhooks, ...(dice.chance(80) ? { "x-agentpost-webhooks": RECEIVED } : {}) };
}

/** What is told of one event. */
export function randomEvent(dice: Dice, event: string): JsonObject {
  const properties = {
    event: { type: "string", enum: [event] },
    payload: randomSchema(dice, 2),
    note: randomText(dice),
  };
  const schema = { type: "object", required: ["event", ...(dice.chance(50) ? ["payload"] : [])], properties };
  return {
    requestBody: { required: true, content: { "application/json": { schema } } },
    responses: { 200: { description: "Seen." } },
  };
}

const RECEIVED: JsonObject = {
  event: { body: "/event" },
  signatures: [
    {
      header: "X-Signature",
      prefix: "sha256=",
      algorithm: "hmac-sha256",
      encoding: "hex",
      secret: "text",
      signed: "body",
    },
  ],
};
