import { isObject, type JsonObject } from "@agentpost/document";
import type { Change } from "./change.ts";
import { host } from "./host.ts";
import { EVENTS, randomEvent } from "./random-webhooks.ts";

/** What vendors do to what stands beside operations and schemas: hosts of paths, and webhooks. */
export const DOCUMENT_CHANGES: readonly Change[] = [
  ({ paths }, dice) => {
    const item = (paths as JsonObject)["/lists"] as JsonObject;
    if (item["servers"]) delete item["servers"];
    else item["servers"] = [host(dice.pick(["lists", "archive"]))];
  },
  ({ webhooks }, dice) => {
    const event = dice.pick(EVENTS);
    if (isObject(webhooks) && !webhooks[event]) webhooks[event] = { post: randomEvent(dice, event) };
  },
  ({ webhooks }) => {
    const events = Object.keys(isObject(webhooks) ? webhooks : {});
    if (isObject(webhooks) && events.length > 1) delete webhooks[events.at(-1) ?? ""];
  },
  (document) => void delete document["x-agentpost-webhooks"],
  ({ webhooks }) => {
    for (const item of Object.values(isObject(webhooks) ? webhooks : {}))
      ((item as JsonObject)["post"] as JsonObject)["summary"] = "Other words.";
  },
];
