import type { ParameterWriter } from "../operation.js";

/** Style `form`, exploded, of a parameter whose value may have parts. */
export const formExploded: ParameterWriter = (name, value) => {
  if (Array.isArray(value)) return value.map((item) => [name, text(item)] as const);
  if (isRecord(value)) return entries(value).map(([key, item]) => [key, text(item)] as const);
  return [[name, text(value)]];
};

/** Style `form`, not exploded: `a,b`. Also style `simple`, that of headers. */
export const formList: ParameterWriter = (name, value) => [[name, list(value, ",")]];

/** Style `simple`, exploded, of an object in a header: `a=1,b=2`. */
export const simpleExploded: ParameterWriter = (name, value) => [
  [
    name,
    isRecord(value) && !Array.isArray(value)
      ? entries(value)
          .map((pair) => pair.map(text).join("="))
          .join(",")
      : list(value, ","),
  ],
];

/** Style `spaceDelimited`, not exploded. */
export const spaceDelimited: ParameterWriter = (name, value) => [[name, list(value, " ")]];

/** Style `pipeDelimited`, not exploded. */
export const pipeDelimited: ParameterWriter = (name, value) => [[name, list(value, "|")]];

/** Style `deepObject`: `filter[name]=…`, nested as deep as the value is. */
export const deepObject: ParameterWriter = (name, value) => {
  if (Array.isArray(value)) return value.flatMap((item) => deepObject(name, item));
  if (isRecord(value)) return entries(value).flatMap(([key, item]) => deepObject(`${name}[${key}]`, item));
  return [[name, text(value)]];
};

/** A parameter whose content is JSON. */
export const jsonParameter: ParameterWriter = (name, value) => [[name, JSON.stringify(value)]];

function list(value: unknown, separator: string): string {
  if (Array.isArray(value)) return value.map(text).join(separator);
  return isRecord(value) ? entries(value).flat().map(text).join(separator) : text(value);
}

function entries(value: Record<string, unknown>): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

function text(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}
