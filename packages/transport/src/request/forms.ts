import type { BodyWriter, ParameterWriter } from "../operation.js";

/** How a contract has a field of a form written, where that isn't as by default. */
export interface FieldEncoding {
  /** The type of its parts; a Blob that has one keeps its own. */
  readonly type?: string;
  /** Further headers of its parts. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Writes it as texts. */
  readonly write?: ParameterWriter;
}

/** How the fields of a form are written, by their names, where that isn't as by default. */
export type FieldEncodings = { readonly [field: string]: FieldEncoding };

/** Writes an object as `multipart/form-data`, a part a field. */
export const writeMultipart: BodyWriter = (value) => multipart(value, {});

/** The same for a contract that says more of some fields. */
export function multipartOf(encodings: FieldEncodings): BodyWriter {
  return (value) => multipart(value, encodings);
}

/** Writes an object as `application/x-www-form-urlencoded`. */
export const writeUrlEncoded: BodyWriter = (value) => urlEncoded(value, {});

/** The same for a contract that says more of some fields. */
export function urlEncodedOf(encodings: FieldEncodings): BodyWriter {
  return (value) => urlEncoded(value, encodings);
}

const LINE_BREAK = /\r\n?|\n/g;

/**
 * RFC 7578, in the form of the HTML standard. Not a `FormData`: it can give a JSON part its type only by a Blob, which then
 * has a file name, and servers take such a part for an uploaded file.
 */
function multipart(value: unknown, encodings: FieldEncodings): ReturnType<BodyWriter> {
  const boundary = `agentpost-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  const parts: (string | Blob)[] = [];
  for (const [name, item, encoding] of fields(value, encodings)) {
    let { type = "" } = encoding;
    let fileName = "";
    let content: string | Blob;
    if (item instanceof Blob || item instanceof Uint8Array) {
      content = item instanceof Blob ? item : new Blob([new Uint8Array(item)]);
      type = content.type || type || "application/octet-stream";
      // Platforms call a file without a name so.
      fileName = `; filename="${escaped((content as File).name ?? "blob")}"`;
    } else if (typeof item === "object") {
      content = JSON.stringify(item);
      type ||= "application/json";
    } else content = String(item).replace(LINE_BREAK, "\r\n");
    const headers = Object.entries({ ...encoding.headers, ...(type && { "Content-Type": type }) });
    const disposition = `form-data; name="${escaped(name.replace(LINE_BREAK, "\r\n"))}"${fileName}`;
    parts.push(`--${boundary}\r\nContent-Disposition: ${disposition}\r\n`);
    parts.push(`${headers.map(([header, text]) => `${header}: ${text}\r\n`).join("")}\r\n`, content, "\r\n");
  }
  return {
    body: new Blob([...parts, `--${boundary}--\r\n`]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

/** As browsers do. */
function escaped(name: string): string {
  return name.replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
}

function urlEncoded(value: unknown, encodings: FieldEncodings): ReturnType<BodyWriter> {
  const body = new URLSearchParams();
  for (const [name, item] of fields(value, encodings))
    body.append(name, typeof item === "object" ? JSON.stringify(item) : String(item));
  return { body };
}

/** The fields of a form: an array is one field several times, and what is undefined or null is left out. */
function* fields(value: unknown, encodings: FieldEncodings): Generator<[string, unknown, FieldEncoding]> {
  if (typeof value !== "object" || value === null) throw new TypeError(`expected an object, got a ${typeof value}`);
  for (const [name, item] of Object.entries(value)) {
    const encoding = (Object.hasOwn(encodings, name) && encodings[name]) || {};
    if (encoding.write && (item ?? undefined) !== undefined) {
      for (const [field, text] of encoding.write(name, item)) yield [field, text, {}];
      continue;
    }
    for (const part of Array.isArray(item) ? item : [item]) {
      if (part !== undefined && part !== null) yield [name, part, encoding];
    }
  }
}
