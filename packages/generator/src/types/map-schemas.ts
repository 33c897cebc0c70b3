import { isObject, type Json, type JsonObject } from "@agentpost/document";
import { bodyWriter, essence, isJson } from "../read/media-types.ts";

/** Which way a value travels; what a webhook brings comes in, as an answer does. */
export type Direction = "request" | "response";

export type SchemaChange = (schema: Json, direction: Direction) => Json;

/** A copy of the document with every schema outside `components.schemas` put through `change`. */
export function mapSchemas(document: JsonObject, change: SchemaChange): JsonObject {
  const components = asObject(document["components"]);
  return {
    ...document,
    paths: mapValues(asObject(document["paths"]), (item) => mapPathItem(item, change)),
    webhooks: mapValues(asObject(document["webhooks"]), (item) =>
      mapPathItem(item, (schema) => change(schema, "response")),
    ),
    components: {
      ...components,
      parameters: mapValues(asObject(components["parameters"]), (parameter) => mapSchema(parameter, "request", change)),
      requestBodies: mapValues(asObject(components["requestBodies"]), (body) => mapContent(body, "request", change)),
      responses: mapValues(asObject(components["responses"]), (response) => mapResponse(response, change)),
      headers: mapValues(asObject(components["headers"]), (header) => mapSchema(header, "response", change)),
    },
  };
}

function mapPathItem(item: JsonObject, change: SchemaChange): JsonObject {
  const mapped = mapParameters(item, change);
  for (const [method, operation] of Object.entries(mapped)) {
    if (method === "parameters" || !isObject(operation)) continue;
    const result = mapParameters(operation, change);
    if (isObject(result["requestBody"])) result["requestBody"] = mapContent(result["requestBody"], "request", change);
    result["responses"] = mapValues(asObject(result["responses"]), (response) => mapResponse(response, change));
    mapped[method] = result;
  }
  return mapped;
}

function mapParameters(owner: JsonObject, change: SchemaChange): JsonObject {
  const { parameters } = owner;
  if (!Array.isArray(parameters)) return { ...owner };
  return {
    ...owner,
    parameters: parameters.map((item) => (isObject(item) ? mapSchema(item, "request", change) : item)),
  };
}

function mapResponse(response: JsonObject, change: SchemaChange): JsonObject {
  const mapped = mapContent(response, "response", change);
  const headers = mapped["headers"];
  return isObject(headers)
    ? { ...mapped, headers: mapValues(headers, (header) => mapSchema(header, "response", change)) }
    : mapped;
}

function mapContent(owner: JsonObject, direction: Direction, change: SchemaChange): JsonObject {
  const { content } = owner;
  if (!isObject(content)) return owner;
  const entries = Object.entries(content).map(([mediaType, media]): [string, Json] => {
    const whole = asObject(media);
    const schema = wholeBody(mediaType, whole["schema"]) ?? whole["schema"];
    return [mediaType, schema === undefined ? whole : { ...whole, schema: change(schema, direction) }];
  });
  return { ...owner, content: Object.fromEntries(entries) };
}

/** What isn't taken apart is a text or binary as a whole, whatever its schema says about its parts. */
function wholeBody(mediaType: string, schema: Json | undefined): Json | undefined {
  const writer = bodyWriter(mediaType);
  if (isJson(mediaType) || writer === "writeMultipart" || writer === "writeUrlEncoded") return undefined;
  if (writer === "writeText") return { type: "string" };
  const structured = isObject(schema) && schema["type"] !== "string";
  return essence(mediaType) === "*/*" && structured ? undefined : { type: "string", format: "binary" };
}

function mapSchema(owner: JsonObject, direction: Direction, change: SchemaChange): JsonObject {
  return owner["schema"] === undefined ? owner : { ...owner, schema: change(owner["schema"], direction) };
}

function mapValues(map: JsonObject, change: (value: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(map).map(([name, value]) => [
      name,
      isObject(value) && value["$ref"] === undefined ? change(value) : value,
    ]),
  );
}

function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
