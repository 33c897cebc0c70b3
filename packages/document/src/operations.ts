import { isObject, type JsonObject } from "./json.ts";

export const METHODS: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation of a document, as `POST /message`. */
export function operationsOf({ paths }: JsonObject): string[] {
  if (!isObject(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) =>
    isObject(item)
      ? Object.keys(item)
          .filter((key) => METHODS.includes(key))
          .map((method) => `${method.toUpperCase()} ${path}`)
      : [],
  );
}
