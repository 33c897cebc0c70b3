/** A body ready to be sent, and its content type where `fetch` doesn't set it by itself. */
export interface WrittenBody {
  readonly body: NonNullable<RequestInit["body"]>;
  readonly contentType?: string;
}

/** Writes a body once, so that a repeat sends the same bytes. Throws a `TypeError` that says what is wrong. */
export type BodyWriter = (value: unknown, mediaType: string) => WrittenBody;

export const writeJson: BodyWriter = (value, contentType) => {
  const body = JSON.stringify(value);
  if (!body) throw new TypeError(`a ${typeof value} has no JSON form`);
  return { body, contentType };
};

export const writeText: BodyWriter = (value, contentType) => {
  if (typeof value !== "string") throw new TypeError(`expected a string, got a ${typeof value}`);
  return { body: value, contentType };
};

export const writeBytes: BodyWriter = (value, contentType) => {
  if (value instanceof Blob || typeof value === "string") return { body: value, contentType };
  if (value instanceof Uint8Array) return { body: new Uint8Array(value), contentType };
  throw new TypeError(`expected a Blob, a Uint8Array or a string, got a ${typeof value}`);
};

/** `fetch` sets the content type itself, since it carries the boundary. */
export const writeMultipart: BodyWriter = (value) => {
  const body = new FormData();
  for (const [name, item] of fields(value)) {
    if (item instanceof Blob) body.append(name, item);
    else if (typeof item === "object")
      body.append(name, new Blob([JSON.stringify(item)], { type: "application/json" }));
    else body.append(name, String(item));
  }
  return { body };
};

export const writeUrlEncoded: BodyWriter = (value) => {
  const body = new URLSearchParams();
  for (const [name, item] of fields(value))
    body.append(name, typeof item === "object" ? JSON.stringify(item) : String(item));
  return { body };
};

/** The fields of a form: an array is one field several times, and what is undefined or null is left out. */
function* fields(value: unknown): Generator<[string, unknown]> {
  if (typeof value !== "object" || value === null) throw new TypeError(`expected an object, got a ${typeof value}`);
  for (const [name, item] of Object.entries(value)) {
    for (const part of Array.isArray(item) ? item : [item]) if (part !== undefined && part !== null) yield [name, part];
  }
}
