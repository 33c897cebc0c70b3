import { isObject, type Json, type JsonObject } from "@agentpost/document";
import { schemaOf } from "./content.ts";
import { flat } from "./flat-schema.ts";
import { reads, readType } from "./reader.ts";
import type { Use } from "./use.ts";

const WEBHOOKS = 'import("./src/webhooks.gen.js")';

/** A handler of each event, and a function of its own that takes what the event brings. */
export function usesOfWebhooks(document: JsonObject): Use[] {
  const { webhooks } = document;
  if (!isObject(webhooks) || document["x-agentpost-webhooks"] === undefined) return [];
  return Object.entries(webhooks).flatMap(([name, item]) => usesOfEvent(document, name, item));
}

function usesOfEvent(document: JsonObject, webhook: string, item: Json): Use[] {
  const { post } = item as { post: JsonObject };
  const schema = schemaOf(post["requestBody"] as JsonObject);
  const event = JSON.stringify(eventOf(document, schema) ?? webhook);
  const type = readType(document, schema);
  const does = (value: string) =>
    `{ const own: ${type} = ${value}; take(own, ${reads(document, schema, value).join(", ")}); }`;
  return [
    {
      source: `void ((delivery: ${WEBHOOKS}.WebhookDelivery) => { if (delivery.event === ${event}) ${does("delivery.body")} });`,
    },
    { source: `void ((body: ${WEBHOOKS}.WebhookBodies[${event}]) => ${does("body")});` },
  ];
}

/** What a body's schema allows alone for the event's name. */
function eventOf(document: JsonObject, schema: Json | undefined): string | undefined {
  const { properties } = flat(document, schema);
  const { enum: values } = flat(document, isObject(properties) ? properties["event"] : undefined);
  return Array.isArray(values) && values.length === 1 ? String(values[0]) : undefined;
}
