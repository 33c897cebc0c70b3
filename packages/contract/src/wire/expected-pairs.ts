import { isObject } from "../document/json.ts";
import type { ContractEncoding, ContractParameter } from "../document/operation.ts";

/** A name and a value as they arrive, decoded. */
export type Pair = readonly [name: string, value: string];

type Written = Pick<ContractParameter, "name" | "style" | "explode" | "json">;

/** What the contract's style makes of one parameter. */
export function parameterPairs({ name, style, explode, json }: Written, value: unknown): Pair[] {
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
export function formPairs(body: unknown, encodings: Readonly<Record<string, ContractEncoding>> = {}): Pair[] {
  return Object.entries(Object(body)).flatMap(([name, value]): Pair[] => {
    if (value === null || value === undefined) return [];
    const { style, explode } = (Object.hasOwn(encodings, name) && encodings[name]) || {
      style: undefined,
      explode: true,
    };
    if (style !== undefined) return parameterPairs({ name, style, explode, json: false }, value);
    const items: unknown[] = Array.isArray(value) ? value : [value];
    return items.filter((item) => item !== null && item !== undefined).map((item) => [name, written(item)]);
  });
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
