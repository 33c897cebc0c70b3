import { at, isObject, type Json } from "@agentpost/document";
import type { DocumentReader } from "../document-reader.ts";

/** Our own keys, and the kind of object that each stands in. */
const KNOWN: Readonly<Record<string, RegExp>> = {
  "x-agentpost-vendor": /^\/info$/,
  "x-agentpost-client-parameters": /^$/,
  "x-agentpost-host": /^\/(paths|components\/pathItems)\/.+\/servers\/\d+$/,
  "x-agentpost-credential": /^\/components\/securitySchemes\/[^/]+$/,
  "x-agentpost-example": /\/requestBody\/content\/[^/]+$/,
  "x-agentpost-rejects": /\/responses\/[^/]+$/,
  "x-agentpost-promises": /\/responses\/[^/]+$/,
  "x-agentpost-retry-after": /\/responses\/[^/]+$/,
  "x-agentpost-timeout-ms": /\/(get|put|post|delete|options|head|patch)$/,
  "x-agentpost-idempotent": /\/(get|put|post|delete|options|head|patch)$/,
  "x-agentpost-known-by": /\/(get|put|post|delete|options|head|patch)$/,
  "x-agentpost-pages": /\/(get|put|post|delete|options|head|patch)$/,
  "x-agentpost-webhooks": /^$/,
};

const PREFIX = "x-agentpost-";

/**
 * Reports keys of ours that don't exist, or that stand where they mean nothing. Otherwise nobody would notice a typing
 * error.
 */
export function checkExtensions(reader: DocumentReader): void {
  visit(reader.document, "", (pointer, key) => {
    const place = at(pointer, key);
    const home = KNOWN[key];
    if (!home) reader.issues.add(place, `is unknown; the keys are ${Object.keys(KNOWN).join(", ")}`);
    else if (!home.test(pointer)) reader.issues.add(place, "has no meaning here; move it or remove it");
  });
}

function visit(value: Json, pointer: string, report: (pointer: string, key: string) => void): void {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, at(pointer, index), report);
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (key.startsWith(PREFIX)) report(pointer, key);
    // What stands under these is data, not the document's own structure.
    else if (key !== "example" && key !== "default" && key !== "enum") visit(item, at(pointer, key), report);
  }
}
