import type { ReadBody } from "../operation.js";

/** Reads values out of a body of which nothing is known. */
export function readBody(body: unknown): ReadBody {
  return (...keys) =>
    keys.reduce(
      (value, key) => (Object.hasOwn(Object(value), key) ? (value as Record<string, unknown>)[key] : undefined),
      body,
    );
}
