import { isObject } from "../document/json.ts";
import { bodyForm } from "../document/media-type.ts";
import type { ContractParameter } from "../document/operation.ts";

/** A name and a value as they arrive, decoded. */
export type Pair = readonly [name: string, value: string];

/** What the contract's style makes of one parameter. */
export function parameterPairs({ name, style, explode, json }: ContractParameter, value: unknown): Pair[] {
  if (json) return [[name, JSON.stringify(value)]];
  if (style === "deepObject") return deepPairs(name, value);
  // Exploded, the other styles of a query are the same as an exploded form.
  if (explode && style !== "simple") {
    if (Array.isArray(value)) return value.map((item) => [name, written(item)]);
    return isObject(value)
      ? Object.entries(value).map(([key, item]) => [key, written(item)])
      : [[name, written(value)]];
  }
  if (explode && isObject(value)) return [[name, joinedEntries(value, "=")]];
  const separator = { spaceDelimited: " ", pipeDelimited: "|" }[style] ?? ",";
  if (Array.isArray(value)) return [[name, value.map(written).join(separator)]];
  return [[name, isObject(value) ? Object.entries(value).flat().map(written).join(separator) : written(value)]];
}

/** What the contract's style makes of a value in a path, encoded (RFC 6570). */
export function pathText({ name, style, explode }: ContractParameter, value: unknown): string {
  const encoded = (item: unknown) => encodeURIComponent(written(item));
  const key = `${encodeURIComponent(name)}=`;
  const signs: Record<string, readonly [string, string, string]> = { label: [".", ".", ""], matrix: [";", ";", key] };
  const [first, between, before] = signs[style] ?? ["", ",", ""];
  if (Array.isArray(value)) {
    return (
      first +
      (explode ? value.map((item) => before + encoded(item)).join(between) : before + value.map(encoded).join(","))
    );
  }
  if (!isObject(value)) return first + before + encoded(value);
  const entries = Object.entries(value).map((entry) => entry.map(encoded));
  return first + (explode ? entries.map((entry) => entry.join("=")).join(between) : before + entries.flat().join(","));
}

function joinedEntries(value: object, sign: string): string {
  return Object.entries(value)
    .map(([key, item]) => key + sign + written(item))
    .join(",");
}

/** The fields of a form: a list is one field several times, a field without a value is left out. */
export async function formPairs(mediaType: string, body: unknown): Promise<Pair[]> {
  const fields = Object.entries(Object(body)).flatMap(([name, item]) =>
    (Array.isArray(item) ? item : [item]).map((part) => [name, part] as const),
  );
  const present = fields.filter(([, part]) => part !== null && part !== undefined);
  const pairs = present.map(
    async ([name, part]): Promise<Pair> => [name, part instanceof Blob ? await part.text() : written(part)],
  );
  // A multipart body has its line ends written out.
  const texts = await Promise.all(pairs);
  return bodyForm(mediaType) === "multipart"
    ? texts.map(([name, text]) => [name, text.replace(/\r?\n/g, "\r\n")])
    : texts;
}

function deepPairs(name: string, value: unknown): Pair[] {
  if (Array.isArray(value)) return value.flatMap((item) => deepPairs(name, item));
  return isObject(value)
    ? Object.entries(value).flatMap(([key, item]) => deepPairs(`${name}[${key}]`, item))
    : [[name, written(value)]];
}

function written(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
