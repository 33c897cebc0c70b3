import { withoutExplosivePatterns } from "@agentpost/document";
import { isObject, type JsonObject, listOr, objectOr } from "../document/json.ts";
import { withChoices } from "../document/mapped-branches.ts";
import { bodyForm } from "../document/media-type.ts";
import { members, type Place, placeAt, step } from "../document/place.ts";
import { sayRequired } from "../document/read-contents.ts";
import { NOT_PARAMETERS } from "../document/read-parameters.ts";
import { visitObjects } from "../document/visit-objects.ts";
import { allowNull, numericBounds } from "../sample/schema-document.ts";
import { answerByExample } from "./answers-for-prism.ts";
import { inlineParts, inlineSchemas } from "./inline-parts.ts";
import { type AnswerExample, nameExamples } from "./name-examples.ts";
import { nullableForPrism } from "./nullable-for-prism.ts";

type Mutable = Record<string, unknown>;

/** A copy of a document without what Prism misreads: it then judges less, rather than refusing what the contract allows. */
export function documentForPrism(document: JsonObject, examples: readonly AnswerExample[] = []): JsonObject {
  const chosen = JSON.parse(JSON.stringify(withChoices(document)));
  const copy = nullableForPrism(withoutExplosivePatterns(chosen)) as JsonObject;
  if (String(copy["openapi"]).startsWith("3.1")) asJsonSchema2020(copy);
  dropCallbacks(copy);
  inlineParts(copy);
  withoutCertificates(copy);
  const credentials = credentialPlaces(copy);
  const answers: Place[] = [];
  for (const name of Object.keys(copy)) if (name === "webhooks" || name.startsWith("x-")) set(copy, name, undefined);
  for (const [, item] of members(copy, placeAt(copy, "#/paths"))) {
    for (const [key, owner] of [["", item] as const, ...members(copy, item)]) {
      dropIgnoredHeaders(copy, owner);
      for (const [, parameter] of members(copy, step(copy, owner, "parameters"))) {
        if (credentials.has(placeName(parameter))) set(parameter.value, "schema", {});
        simplifyParameter(copy, parameter);
      }
      if (!METHODS.includes(key)) continue;
      if (key === "get" || key === "head") set(owner.value, "requestBody", undefined);
      const body = step(copy, owner, "requestBody");
      sayRequired(copy, body);
      simplifyBody(copy, body);
      const responses = step(copy, owner, "responses");
      // Of an operation without a success it says that it has none to serve.
      const codes = members(copy, responses).map(([code]) => code);
      if (!isObject(responses.value)) set(owner.value, "responses", { "200": { description: "" } });
      else if (!codes.some((code) => /^(2|default)/.test(code))) set(responses.value, "200", { description: "" });
      for (const [code, response] of members(copy, responses)) {
        nameAnyMediaType(copy, response, isNoText);
        dropTravelHeaders(copy, response);
        answers.push(response);
        // It knows ranges in capitals only.
        if (/^[1-5]xx$/.test(code)) {
          set(responses.value, code, undefined);
          set(responses.value, code.toUpperCase(), response.value);
        }
      }
    }
  }
  answerByExample(copy, answers);
  nameExamples(copy, examples);
  inlineSchemas(copy);
  set(copy, "paths", asSent(objectOr(copy["paths"])));
  return copy;
}

/** It finds no parameter in a path that stands percent-encoded in the address alone. */
function asSent(paths: JsonObject): JsonObject {
  const encoded = (path: string) =>
    path.replace(/\{[^}]*\}|[^!-~]/gu, (part) => (part.startsWith("{") ? part : encodeURIComponent(part)));
  return Object.fromEntries(Object.entries(paths).map(([path, item]) => [encoded(path), item]));
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** It would call them, wherever they are. */
function dropCallbacks(document: JsonObject): void {
  for (const [, item] of members(document, placeAt(document, "#/paths"))) {
    for (const [, operation] of members(document, item)) set(operation.value, "callbacks", undefined);
  }
}

/** What JSON Schema says since OpenAPI 3.1 refers to it; otherwise Prism reads it by an older draft. */
function asJsonSchema2020(document: JsonObject): void {
  set(document, "jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
  visitObjects(document, (node) => {
    allowNull(node);
    numericBounds(node, "minimum", "exclusiveMinimum");
    numericBounds(node, "maximum", "exclusiveMaximum");
  });
}

/** A connection to a mock bears no certificate. */
function withoutCertificates(document: JsonObject): void {
  const schemes = members(document, placeAt(document, "#/components/securitySchemes"));
  const certificates = schemes.filter(([, { value }]) => objectOr(value)["type"] === "mutualTLS");
  const owners = members(document, placeAt(document, "#/paths")).flatMap(([, item]) => members(document, item));
  for (const { value } of [placeAt(document, "#"), ...owners.map(([, owner]) => owner)]) {
    for (const requirement of listOr(objectOr(value)["security"])) {
      for (const [name] of certificates) set(requirement, name, undefined);
    }
  }
}

/** Where credentials stand. A vendor may describe one as a parameter too, whose pattern those of the tests needn't have. */
function credentialPlaces(document: JsonObject): Set<string> {
  const schemes = members(document, placeAt(document, "#/components/securitySchemes"));
  return new Set(schemes.map(([, scheme]) => placeName(scheme)));
}

function placeName({ value }: Place): string {
  const { in: where, name } = objectOr(value);
  return `${where} ${where === "header" ? String(name).toLowerCase() : name}`;
}

/** OpenAPI says that these are described elsewhere, but Prism looks for them. */
function dropIgnoredHeaders(document: JsonObject, owner: Place): void {
  const parameters = step(document, owner, "parameters");
  if (!Array.isArray(parameters.value)) return;
  const kept = members(document, parameters).filter(([, { value }]) => {
    const { in: where, name } = objectOr(value);
    return where !== "header" || !NOT_PARAMETERS.includes(String(name).toLowerCase());
  });
  set(
    owner.value,
    "parameters",
    kept.map(([, { value }]) => value),
  );
}

/** How the bytes of an answer travel, Prism would make up too; of the media type OpenAPI says that it isn't described so. */
function dropTravelHeaders(document: JsonObject, response: Place): void {
  const headers = step(document, response, "headers");
  for (const [name] of members(document, headers)) if (TRAVEL.test(name)) set(headers.value, name, undefined);
}

const TRAVEL = /^(?:content-(?:type|length|encoding)|transfer-encoding|connection|keep-alive|trailer|upgrade)$/i;

/**
 * Prism 5 reads a list in a header even where the header is absent, and never answers; the values of a list in a path
 * it takes for texts. That a form explodes unless it says otherwise it doesn't know.
 */
function simplifyParameter(document: JsonObject, { value, pointer }: Place): void {
  if (!isObject(value)) return;
  const isForm = ["query", "cookie"].includes(String(value["in"])) && (value["style"] ?? "form") === "form";
  if (isForm && value["explode"] === undefined) set(value, "explode", true);
  if (STEERS_PRISM.test(`${value["in"]} ${value["name"]}`)) set(value, "schema", {});
  withoutNull(document, value, pointer);
  const schema = step(document, { value, pointer }, "schema");
  if (value["in"] === "query" && value["required"] !== true && objectOr(schema.value)["type"] === "object") {
    // One that is left out it takes for an object without properties.
    const { required: _, minProperties: __, ...others } = objectOr(schema.value);
    set(value, "schema", others);
  }
  // It takes each item of a list in a query for a text.
  const items = step(document, schema, "items");
  if (value["in"] === "query" && hasParts(items)) set(value, "schema", { ...objectOr(schema.value), items: {} });
  if (value["in"] === "query") readableAlternatives(document, value, pointer);
  const { style } = value;
  // It looks for the spaces of a list as they were before they were decoded.
  const isSpaced = style === "spaceDelimited" && value["explode"] !== true;
  // Of a list in this style it dies where the value is none.
  const isNoList = ["spaceDelimited", "pipeDelimited"].includes(String(style)) && !isList(schema);
  if (!isSpaced && !isNoList && !(["header", "path"].includes(String(value["in"])) && hasParts(schema))) return;
  set(value, "schema", {});
  set(value, "style", undefined);
  set(value, "explode", undefined);
}

/** The header by which the tests name the answer that they want of the mock. */
const STEERS_PRISM = /^header prefer$/i;

/** No parameter can be null; of a list that may, it takes the value for a text. */
function withoutNull(document: JsonObject, parameter: JsonObject, pointer: string): void {
  const { value } = step(document, { value: parameter, pointer }, "schema");
  const { type, nullable: _, ...others } = objectOr(value);
  const types = [type].flat().filter((name) => name !== "null");
  if (types.length === 1 && type !== undefined) set(parameter, "schema", { ...others, type: types[0] });
}

function simplifyBody(document: JsonObject, body: Place): void {
  nameAnyMediaType(document, body, hasParts);
  for (const [mediaType, media] of members(document, step(document, body, "content"))) {
    const form = bodyForm(mediaType);
    const schema = step(document, media, "schema");
    if (form === "multipart" || form === "urlencoded") {
      set(media.value, "schema", formSchema(document, schema));
      // Of a field that has one it takes a space for a character that must be escaped.
      set(media.value, "encoding", undefined);
    }
    // It holds the text of XML against a schema of objects.
    else if (form !== "json" && hasParts(schema)) set(media.value, "schema", {});
  }
}

/** Prism takes every field of a form for a text, lists and objects too, and looks for references in the wrong place. */
function formSchema(document: JsonObject, schema: Place): JsonObject {
  const branches = members(document, step(document, schema, "allOf")).map(([, branch]) => formSchema(document, branch));
  const own = members(document, step(document, schema, "properties")).map(([name, property]) => {
    const plain = withoutNullBranch(document, property);
    return [name, hasParts(plain) ? {} : plain.value] as const;
  });
  return {
    type: "object",
    properties: Object.assign({}, ...branches.map(({ properties }) => properties), Object.fromEntries(own)),
    required: [...branches.flatMap(({ required }) => listOr(required)), ...listOr(objectOr(schema.value)["required"])],
  };
}

/** No field of a form is null, so that of a plain value or null only the value is left. */
function withoutNullBranch(document: JsonObject, property: Place): Place {
  const branches = ["anyOf", "oneOf"].flatMap((key) => members(document, step(document, property, key)));
  const others = branches.filter(([, { value }]) => objectOr(value)["type"] !== "null");
  const [[, only] = []] = others;
  return others.length === 1 && branches.length > 1 && only ? only : property;
}

/**
 * Of an object that is exploded Prism reads the properties that the schema itself names; and of a text it can't tell
 * which of two types it is, so that exactly one of several alternatives would refuse what is legal.
 */
function readableAlternatives(document: JsonObject, parameter: JsonObject, pointer: string): void {
  const schema = step(document, { value: parameter, pointer }, "schema");
  if (!isObject(schema.value)) return;
  const copy = JSON.parse(JSON.stringify(schema.value)) as JsonObject;
  for (const key of parameter["required"] === true || copy["type"] !== "object" ? [] : ALTERNATIVES) {
    const branches = members(document, step(document, schema, key)).map(([, { value }]) => {
      // As of the whole: one that is left out has none of them.
      const { required: _, minProperties: __, ...others } = objectOr(value);
      return others;
    });
    if (branches.length > 0) set(copy, key, branches);
  }
  visitObjects(copy, (node) => {
    const { oneOf, anyOf } = node;
    if (!Array.isArray(oneOf) || anyOf !== undefined) return;
    set(node, "anyOf", oneOf);
    set(node, "oneOf", undefined);
  });
  const named = ALTERNATIVES.flatMap((key) => members(document, step(document, schema, key))).flatMap(([, branch]) =>
    members(document, step(document, branch, "properties")).map(([name]) => [name, {}]),
  );
  if (copy["type"] === "object" && named.length > 0)
    set(copy, "properties", { ...Object.fromEntries(named), ...objectOr(copy["properties"]) });
  set(parameter, "schema", copy);
}

const ALTERNATIVES = ["allOf", "oneOf", "anyOf"];

/** Prism answers with `text/plain` where any media type is allowed, and takes any text for it. */
function nameAnyMediaType(document: JsonObject, owner: Place, isJson: (schema: Place) => boolean): void {
  const content = step(document, owner, "content");
  const any = step(document, content, "*/*");
  if (!isObject(any.value) || !isJson(step(document, any, "schema"))) return;
  set(content.value, "application/json", any.value);
  set(content.value, "*/*", undefined);
}

/** What a client reads as JSON where a vendor documents its answer as anything: all that a schema says something else of. */
function isNoText({ value }: Place): boolean {
  const types = [objectOr(value)["type"]].flat().filter((type) => type !== "null");
  return isObject(value) && !(types.length === 1 && types[0] === "string");
}

function isList({ value }: Place): boolean {
  return [objectOr(value)["type"]].flat().includes("array");
}

function hasParts({ value }: Place): boolean {
  const { type, ...keywords } = objectOr(value);
  const types = listOr(type).length > 0 ? listOr(type) : [type];
  if (types.includes("object") || types.includes("array")) return true;
  return ["properties", "items", "allOf", "anyOf", "oneOf"].some((keyword) => keywords[keyword] !== undefined);
}

function set(target: unknown, name: string, value: unknown): void {
  if (!isObject(target)) return;
  if (value === undefined) delete (target as Mutable)[name];
  else (target as Mutable)[name] = value;
}
