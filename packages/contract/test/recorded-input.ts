import { isObject, type JsonObject, objectOr } from "../src/document/json.ts";
import type { ContractOperation, ContractParameter } from "../src/document/operation.ts";
import type { Sampler } from "../src/sample/sampler.ts";
import type { VendorExchange } from "../src/vendor-recordings.ts";

/** Where a recorded request breaks its operation's contract; empty where it doesn't. */
export function brokenPlaces(
  sampler: Sampler,
  { path, parameters, body }: ContractOperation,
  { request }: VendorExchange,
): string[] {
  const query = pairsOf(request.query);
  const texts = (parameter: ContractParameter) =>
    parameter.in === "path"
      ? [pathValue(path, request.path, parameter.name)]
      : query.filter(([name]) => name === parameter.name).map(([, value]) => value);
  const inParameters = parameters.flatMap((parameter) => {
    const given = texts(parameter);
    const where = `${parameter.in} ${parameter.name}`;
    if (given.length === 0) return parameter.required ? [where] : [];
    const schema = objectOr(parameter.content.schema.value);
    return sampler.isValid(parameter.content, parameter.json ? parsed(given[0] ?? "") : read(schema, given))
      ? []
      : [where];
  });
  const unknown = query.filter(([name]) => !parameters.some((one) => one.in === "query" && one.name === name));
  const content = body?.contents[0];
  const isBroken = content && !sampler.isValid(content, bodyOf(request));
  return [...inParameters, ...unknown.map(([name]) => `query ${name}`), ...(isBroken ? ["body"] : [])];
}

export function matchesPath(template: string, path: string): boolean {
  return new RegExp(`^${template.replace(/\{[^}]+\}/g, "[^/]+")}$`).test(path);
}

function pathValue(template: string, path: string, name: string): string {
  const index = template.split("/").indexOf(`{${name}}`);
  return path.split("/")[index] ?? "";
}

/** The query of a recorded request. */
export function pairsOf(query: VendorExchange["request"]["query"]): [string, string][] {
  return Array.isArray(query) ? query : Object.entries(query ?? {});
}

function read(schema: JsonObject, given: readonly string[]): unknown {
  if (schema["type"] === "array") return given;
  const [text = ""] = given;
  if (schema["type"] === "integer") return /^\d+$/.test(text) ? Number(text) : text;
  return schema["type"] === "boolean" && /^(?:true|false)$/.test(text) ? text === "true" : text;
}

/** The body, with the long texts that the recording describes written out. */
export function bodyOf({ body, bodyText, multipart }: VendorExchange["request"]): unknown {
  if (multipart) return Object.fromEntries(multipart.map(({ name, value, content }) => [name, value ?? content]));
  if (bodyText !== undefined) return parsed(bodyText);
  if (!isObject(body)) return body;
  const whole = (value: unknown) => (value === "300 characters" ? "x".repeat(300) : value);
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, whole(value)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
