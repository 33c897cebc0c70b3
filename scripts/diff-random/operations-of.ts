import { isObject, type JsonObject } from "@agentpost/document";

const METHODS: readonly string[] = ["get", "post"];

/** The operations of a random document themselves, and not copies of them, so that they can be changed. */
export function operationsOf({ paths }: JsonObject): JsonObject[] {
  return Object.values(isObject(paths) ? paths : {}).flatMap((item) => operationsOfItem(item as JsonObject));
}

function operationsOfItem(item: JsonObject): JsonObject[] {
  return Object.entries(item).flatMap(([key, operation]) =>
    METHODS.includes(key) && isObject(operation) ? [operation] : [],
  );
}
