import type { JsonObject } from "@agentpost/document";
import { operationsOf } from "../operations-of.ts";
import { usesOfHosts } from "./host-uses.ts";
import { usesOfMethod } from "./method-uses.ts";
import { usesOfTypes } from "./type-uses.ts";
import type { Use } from "./use.ts";
import { usesOfWebhooks } from "./webhook-uses.ts";

/** Everything that a program may do with a client of a document, with its types and with its receiver of webhooks. */
export function usesOf(document: JsonObject): Use[] {
  return [
    ...operationsOf(document).flatMap((operation) => usesOfMethod(document, operation)),
    ...usesOfTypes(document),
    ...usesOfHosts(document),
    ...usesOfWebhooks(document),
  ];
}
