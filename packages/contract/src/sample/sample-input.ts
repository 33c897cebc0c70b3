import { isObject, type JsonObject, objectOr } from "../document/json.ts";
import { bodyForm } from "../document/media-type.ts";
import type { ContractContent, ContractOperation, ContractParameter } from "../document/operation.ts";
import { sampleFile, withFiles } from "./binary.ts";
import type { Sampler } from "./sampler.ts";
import type { Fields } from "./schema-document.ts";

/** What a client's method takes, by where the contract puts each part. */
export interface SampleInput {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  header?: Record<string, unknown>;
  cookie?: Record<string, unknown>;
  body?: unknown;
  contentType?: string;
}

export interface SampleWish {
  readonly fields: Fields;
  /** One of the operation's, where it takes several. Default: the first. */
  readonly mediaType?: string;
}

/** Makes up the input of one call. */
export function sampleInput(
  document: JsonObject,
  sampler: Sampler,
  operation: ContractOperation,
  { fields, mediaType }: SampleWish,
): SampleInput {
  const input: SampleInput = {};
  for (const parameter of operation.parameters) {
    // What the client is told goes with every call.
    const isAlways = parameter.required || parameter.in === "path" || parameter.option !== undefined;
    if (!isAlways && fields === "required") continue;
    const value = sampleParameter(sampler, parameter, fields);
    input[parameter.in] = { ...input[parameter.in], [parameter.name]: value };
  }
  const { body } = operation;
  if (body && (body.required || fields === "all" || mediaType !== undefined)) {
    const content = body.contents.find((candidate) => candidate.mediaType === mediaType) ?? body.contents[0];
    if (content) input.body = sampleBody(document, sampler, content, fields);
    // A form without a field is no body to the mock, so that one that must be there has some.
    const isNothing = body.required && isObject(input.body) && Object.keys(input.body).length === 0;
    if (content && isNothing && bodyForm(content.mediaType) === "urlencoded") {
      input.body = sampleForm(sampler, content, "all");
    }
    if (mediaType !== undefined) input.contentType = mediaType;
  }
  return input;
}

function sampleParameter(sampler: Sampler, { content, in: where }: ContractParameter, fields: Fields): unknown {
  const given = content.examples.find((example) => sampler.isValid(content, example));
  const least = given ?? sampler.sample(content, fields);
  // An empty list or object is written as nothing at all.
  const isEmpty = typeof least === "object" && least !== null && Object.keys(least).length === 0;
  const whole = isEmpty ? sampler.sample(content, "all") : least;
  const told = withoutEmptyTexts(whole);
  const drawn = sampler.isValid(content, told) ? told : whole;
  // A path is text: it takes the word of a boolean.
  const value = where === "path" && typeof drawn === "boolean" ? String(drawn) : drawn;
  const isText = typeof value === "string" && objectOr(content.schema.value)["format"] === undefined;
  if (!isText || fields === "required" || (where !== "path" && where !== "query")) return value;
  // Characters with a meaning of their own in a URL show whether the value is encoded.
  const reserved = `${value} /?#&=+%ü`;
  return sampler.isValid(content, reserved) ? reserved : value;
}

/** An empty text, which examples have, is taken for no parameter by the mock and by many a server. */
function withoutEmptyTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyTexts);
  return value === "" ? "string" : value;
}

function sampleBody(document: JsonObject, sampler: Sampler, content: ContractContent, fields: Fields): unknown {
  switch (bodyForm(content.mediaType)) {
    case "bytes":
      return sampleFile();
    case "text": {
      const value = sampler.sample(content, fields);
      return typeof value === "string" ? value : "a text";
    }
    case "multipart":
      return withFiles(document, content.schema, sampleForm(sampler, content, fields), fields);
    case "urlencoded":
      return sampleForm(sampler, content, fields);
    default:
      return sampler.sample(content, fields);
  }
}

/** Fields, also where the schema takes anything. An empty list is no field at all, so that one that must be there has an item. */
function sampleForm(sampler: Sampler, content: ContractContent, fields: Fields): unknown {
  const least = sampler.sample(content, fields);
  if (!isObject(least)) return sampler.isValid(content, {}) ? {} : least;
  const all = objectOr(sampler.sample(content, "all"));
  const filled = Object.entries(least).map(([name, value]) => [name, isEmptyList(value) ? all[name] : value]);
  const form = Object.fromEntries(filled);
  return sampler.isValid(content, form) ? form : least;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
