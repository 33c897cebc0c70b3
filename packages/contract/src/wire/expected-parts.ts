import type { ContractEncoding } from "../document/operation.ts";
import { parameterPairs } from "./expected-pairs.ts";
import type { Part } from "./multipart-parts.ts";

type Encodings = Readonly<Record<string, ContractEncoding>>;

/** What the contract makes of the fields of a multipart body: a list is one name several times, nothing is left out. */
export async function expectedParts(body: unknown, encodings: Encodings = {}): Promise<Part[]> {
  const parts = Object.entries(Object(body)).flatMap(([name, value]): (Part | Promise<Part>)[] => {
    const encoding = Object.hasOwn(encodings, name) ? encodings[name] : undefined;
    if (isNothing(value)) return [];
    if (encoding?.style !== undefined) {
      const { style, explode } = encoding;
      return parameterPairs({ name, style, explode, json: false }, value).map(([field, text]) => [field, lines(text)]);
    }
    const items = (Array.isArray(value) ? value : [value]).filter((item) => !isNothing(item));
    return items.map((item) => expectedPart(name, item, encoding));
  });
  return Promise.all(parts);
}

async function expectedPart(
  name: string,
  value: unknown,
  { contentType, headers = {} }: Partial<ContractEncoding> = {},
) {
  if (value instanceof Blob) {
    const filename = value instanceof File ? value.name : "blob";
    const type = value.type || contentType || "application/octet-stream";
    return [name, await value.text(), { filename, type, ...headers }] as Part;
  }
  const isStructured = typeof value === "object";
  const type = contentType ?? (isStructured ? "application/json" : undefined);
  const more = { ...(type !== undefined && { type }), ...headers };
  const part = [name, isStructured ? JSON.stringify(value) : lines(String(value))] as const;
  return (Object.keys(more).length > 0 ? [...part, more] : part) as Part;
}

/** A text has its line ends written out. */
function lines(text: string): string {
  return text.replace(/\r\n|\r|\n/g, "\r\n");
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
