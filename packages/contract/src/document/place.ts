import { isObject, type JsonObject } from "./json.ts";

/** A value of a document and where it stands, as a JSON pointer in URI form: `#/paths/~1message/post`. */
export interface Place {
  readonly pointer: string;
  readonly value: unknown;
}

// A ring of references has no end; a document that needs more hops than this has one.
const MAX_HOPS = 50;

/** The place at a pointer, with every reference on the way to it and at it followed. */
export function placeAt(document: JsonObject, pointer: string, hops = 0): Place {
  const names = pointer.split("/").slice(1).map(readToken);
  return names.reduce((place, name) => step(document, place, name, hops), { pointer: "#", value: document } as Place);
}

/** The place under a name as it stands, be it a reference; its value is undefined where there is none. */
export function child({ pointer, value: within }: Place, name: string): Place {
  const value = isIndexable(within) && Object.hasOwn(within, name) ? Reflect.get(within, name) : undefined;
  return { pointer: `${pointer}/${writeToken(name)}`, value };
}

/** The place under a name, references followed; its value is undefined where there is none. */
export function step(document: JsonObject, parent: Place, name: string, hops = 0): Place {
  const { pointer, value } = child(parent, name);
  if (!isObject(value) || typeof value["$ref"] !== "string") return { pointer, value };
  if (hops === MAX_HOPS) throw new Error(`${pointer} refers to itself`);
  return placeAt(document, value["$ref"], hops + 1);
}

/** The places under an object or a list, by name. */
export function members(document: JsonObject, parent: Place): (readonly [name: string, place: Place])[] {
  if (!isIndexable(parent.value)) return [];
  return Object.keys(parent.value).map((name) => [name, step(document, parent, name)] as const);
}

function isIndexable(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

// Nearly every name is one that is written as it is.
const PLAIN = /^[\w.-]*$/;

function writeToken(token: string): string {
  return PLAIN.test(token) ? token : encodeURIComponent(token.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function readToken(token: string): string {
  return PLAIN.test(token) ? token : decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
}
