import type { BodyWriter, WriteBody } from "../operation.js";
import { describe, type Refuse } from "../refuse.js";

const JSON_TYPE = "application/json";

/** For an operation that has no body. */
export const noBody: WriteBody = ({ body }, refuse) =>
  body === undefined ? {} : refuse("body", "has no place here; leave it out");

/** For a required body that can only be `application/json`, as most are: a bundle needs no more than this. */
export const jsonBody: WriteBody = ({ body: value, contentType = JSON_TYPE }, refuse) => {
  if (contentType !== JSON_TYPE) refuseBody(refuse, contentType, `expected ${JSON_TYPE}`);
  let body: string | undefined;
  try {
    body = JSON.stringify(value);
  } catch (cause) {
    refuseBody(refuse, contentType, cause);
  }
  return body ? { body, contentType } : refuseBody(refuse, contentType, `it is ${describe(value)}`);
};

/** For every other body: how each of its media types is written, the one used by default first. */
export function bodyOf(content: { readonly [mediaType: string]: BodyWriter }, isRequired?: "required"): WriteBody {
  return ({ body, contentType }, refuse) => {
    if (body === undefined) return isRequired ? refuse("body", "is missing") : {};
    const known = Object.keys(content);
    const mediaType = contentType ?? known[0] ?? "";
    if (!known.includes(mediaType)) refuseBody(refuse, mediaType, `expected ${known.join(", ")}`);
    try {
      return (content[mediaType] as BodyWriter)(body, mediaType);
    } catch (cause) {
      return refuseBody(refuse, mediaType, cause);
    }
  };
}

/** Of what an engine says of a circle, the first line is enough. */
function refuseBody(refuse: Refuse, mediaType: string, cause: unknown): never {
  return refuse("body", `can't be written as ${mediaType}: ${String(cause).split("\n")[0]}`);
}

/** Writes a value as JSON. */
export const writeJson: BodyWriter = (value, contentType) => {
  const body = JSON.stringify(value);
  if (!body) throw new TypeError(`a ${typeof value} has no JSON form`);
  return { body, contentType };
};

/** Writes a text as UTF-8. */
export const writeText: BodyWriter = (value, contentType) => {
  if (typeof value !== "string") throw new TypeError(`expected a string, got a ${typeof value}`);
  return { body: value, contentType };
};

/** Writes a `Blob`, or anything that `fetch` takes for bytes. */
export const writeBytes: BodyWriter = (value, contentType) => {
  if (value instanceof Blob || typeof value === "string") return { body: value, contentType };
  if (value instanceof Uint8Array) return { body: new Uint8Array(value), contentType };
  throw new TypeError(`expected a Blob, a Uint8Array or a string, got a ${typeof value}`);
};

/** For a contract that takes every media type: a Blob's own counts. */
export const writeAnyBytes: BodyWriter = (value, contentType) =>
  writeBytes(value, (value instanceof Blob && value.type) || contentType);
