import { isObject, type Json, type JsonObject } from "@agentpost/document";
import type { ClientOperation } from "../read/client-operation.ts";
import type { Place, Source } from "../source.ts";

const IGNORED_HEADERS = ["accept", "content-type", "authorization"];

/**
 * The paths with each operation under our name for it, whole path items in place, and references only where the
 * renderer can follow them.
 */
export function typePaths(source: Source, operations: readonly ClientOperation[]): JsonObject {
  const paths: JsonObject = {};
  for (const { name, path, method, pathItem, operation } of operations) {
    const others = paths[path] ?? sharedParts(source, pathItem);
    const typed = { ...typeOperation(source, operation), operationId: name };
    paths[path] = { ...(others as JsonObject), [method]: typed };
  }
  return paths;
}

/** Webhooks as types; they have no names, since theirs might be those of operations. */
export function typeWebhooks(source: Source): JsonObject {
  const webhooks: JsonObject = {};
  for (const [name, pathItem] of source.children(source.root, "webhooks")) {
    const item = sharedParts(source, pathItem);
    for (const method of ["get", "put", "post", "delete", "patch"]) {
      const operation = source.child(pathItem, method);
      if (operation) item[method] = typeOperation(source, operation);
    }
    webhooks[name] = item;
  }
  return webhooks;
}

function sharedParts(source: Source, owner: Place): JsonObject {
  return owner.value["parameters"] === undefined ? {} : { parameters: typeParameters(source, owner) };
}

function typeOperation(source: Source, operation: Place): JsonObject {
  const { summary, description, deprecated } = operation.value;
  const result: JsonObject = { ...sharedParts(source, operation) };
  for (const [key, value] of Object.entries({ summary, description, deprecated }))
    if (value !== undefined) result[key] = value;
  const body = reachable(source, operation, "requestBody", "requestBodies");
  if (body) result["requestBody"] = body;
  const responses: JsonObject = {};
  const owner = source.child(operation, "responses");
  for (const [status] of source.children(operation, "responses")) {
    const response = owner && reachable(source, owner, status, "responses");
    if (response) responses[status] = response;
  }
  return { ...result, responses };
}

function typeParameters(source: Source, owner: Place): Json[] {
  return source.items(owner, "parameters").flatMap(({ value }) => {
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
function reachable(source: Source, parent: Place, key: string, kind: string): JsonObject | undefined {
  const value = parent.value[key];
  const ref = isObject(value) ? value["$ref"] : undefined;
  const isComponent = typeof ref === "string" && new RegExp(`^#/components/${kind}/[^/%]+$`).test(ref);
  return isComponent ? { $ref: ref } : source.child(parent, key)?.value;
}
