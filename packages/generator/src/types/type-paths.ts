import { isObject, type Json, type JsonObject } from "@agentpost/document";
import type { DocumentReader, Place } from "../document-reader.ts";
import type { ClientOperation } from "../read/client-operation.ts";
import { isRequiredBySchema } from "../read/required-body.ts";
import { webhookSites } from "../read/webhook-sites.ts";

const IGNORED_HEADERS = ["accept", "content-type", "authorization"];

/**
 * The paths with each operation under our name for it, whole path items in place, and references only where the
 * renderer can follow them.
 */
export function typePaths(reader: DocumentReader, operations: readonly ClientOperation[]): JsonObject {
  const paths: JsonObject = {};
  for (const { name, path, method, pathItem, operation } of operations) {
    const others = paths[path] ?? sharedParts(reader, pathItem);
    const typed = { ...typeOperation(reader, operation, sendsBody(method)), operationId: name };
    paths[path] = { ...(others as JsonObject), [method]: typed };
  }
  return paths;
}

/** Webhooks as types; they have no names, since theirs might be those of operations. */
export function typeWebhooks(reader: DocumentReader): JsonObject {
  const webhooks: JsonObject = {};
  for (const { name, method, pathItem, operation } of webhookSites(reader)) {
    const others = webhooks[name] ?? sharedParts(reader, pathItem);
    const typed = typeOperation(reader, operation);
    // In place, since a body that is a component is typed as one that is sent.
    const body = reader.child(operation, "requestBody");
    webhooks[name] = { ...(others as JsonObject), [method]: body ? { ...typed, requestBody: body.value } : typed };
  }
  return webhooks;
}

function sendsBody(method: string): boolean {
  return method !== "get" && method !== "head";
}

function sharedParts(reader: DocumentReader, owner: Place): JsonObject {
  return owner.value["parameters"] === undefined ? {} : { parameters: typeParameters(reader, owner) };
}

function typeOperation(reader: DocumentReader, operation: Place, isSent = false): JsonObject {
  const { summary, description, deprecated } = operation.value;
  const result: JsonObject = { ...sharedParts(reader, operation) };
  for (const [key, value] of Object.entries({ summary, description, deprecated }))
    if (value !== undefined) result[key] = value;
  const body = reachable(reader, operation, "requestBody", "requestBodies");
  if (body) result["requestBody"] = body;
  // What our types say of it, the path-based client's say too.
  const place = isSent ? reader.child(operation, "requestBody") : undefined;
  if (place && isRequiredBySchema(reader, place)) result["requestBody"] = { ...place.value, required: true };
  const responses: JsonObject = {};
  const owner = reader.child(operation, "responses");
  for (const [status] of reader.children(operation, "responses")) {
    const response = owner && reachable(reader, owner, status, "responses");
    if (response) responses[status] = response;
  }
  return { ...result, responses };
}

function typeParameters(reader: DocumentReader, owner: Place): Json[] {
  return reader.items(owner, "parameters").flatMap(({ value }) => {
    const ignored = value["in"] === "header" && IGNORED_HEADERS.includes(String(value["name"]).toLowerCase());
    return ignored ? [] : [parameterWithSchema(value)];
  });
}

/** A parameter described by its content has the type of that content. */
export function parameterWithSchema(parameter: JsonObject): JsonObject {
  const { content, ...rest } = parameter;
  const [media] = isObject(content) ? Object.values(content) : [];
  return isObject(media) ? { ...rest, schema: media["schema"] ?? {} } : parameter;
}

/** A reference to a component stays one; any other is replaced by what it leads to. */
function reachable(reader: DocumentReader, parent: Place, key: string, kind: string): JsonObject | undefined {
  const value = parent.value[key];
  const ref = isObject(value) ? value["$ref"] : undefined;
  const isComponent = typeof ref === "string" && new RegExp(`^#/components/${kind}/[^/%]+$`).test(ref);
  return isComponent ? { $ref: ref } : reader.child(parent, key)?.value;
}
