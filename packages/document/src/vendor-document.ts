import { isObject, type Json, type JsonObject } from "./json.ts";
import { at } from "./pointer.ts";
import { requireWhole } from "./require-whole.ts";

/** Our own extensions of OpenAPI begin like this. */
const OURS = "x-agentpost-";

/** A document of a vendor's, of which nothing leads outside it or steers us. */
export interface VendorsOwn {
  readonly document: JsonObject;
  /** Where keys of ours were left out, by JSON pointer. */
  readonly dropped: readonly string[];
}

/**
 * Takes in what a vendor wrote, and so anybody: `openapi.yaml`, and whatever is added to it before its overlay. Refuses
 * what refers to anything outside, and leaves out our own extensions wherever they stand, even in an example, since a
 * reference may lead into any corner. They decide what is repeated and what counts as refused, and are for overlays.
 */
export function vendorsOwn(given: JsonObject, shown: string): VendorsOwn {
  requireWhole(given, shown);
  const dropped: string[] = [];
  const tokens: (string | number)[] = [];

  const copy = (value: Json): Json => {
    if (Array.isArray(value)) return value.map((item, index) => inside(index, item));
    if (!isObject(value)) return value;
    const entries = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
      if (!key.startsWith(OURS)) return [[key, inside(key, item)]];
      dropped.push(at("", ...tokens, key));
      return [];
    });
    return Object.fromEntries(entries);
  };
  const inside = (token: string | number, value: Json): Json => {
    if (typeof value !== "object") return value;
    tokens.push(token);
    const copied = copy(value);
    tokens.pop();
    return copied;
  };

  return { document: copy(given) as JsonObject, dropped };
}
