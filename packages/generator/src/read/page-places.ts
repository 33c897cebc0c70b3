import type { DocumentReader, Place } from "../document-reader.ts";
import type { ClientOperation } from "./client-operation.ts";
import { isJson, jsonFirst } from "./media-types.ts";
import { schemaOf } from "./schema-shape.ts";

const DEEPEST = 8;

/** The schema of what stands at these keys of a value; undefined where its schema has no such property. */
export function schemaAt(
  reader: DocumentReader,
  schema: Place | undefined,
  keys: readonly string[],
): Place | undefined {
  const [key, ...others] = keys;
  if (!schema || key === undefined) return schema;
  return schemaAt(reader, propertyOf(reader, schema, key), others);
}

/** A property that every value of the schema may have: its own, or that of one of the schemas it is composed of. */
function propertyOf(reader: DocumentReader, schema: Place, name: string, depth = 0): Place | undefined {
  if (depth > DEEPEST) return undefined;
  const own = reader.child(schema, "properties");
  if (own && Object.hasOwn(own.value, name)) return schemaOf(reader, own, name);
  for (const part of reader.items(schema, "allOf")) {
    const found = propertyOf(reader, part, name, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** The JSON that an operation answers with where it succeeds. */
export function answerSchema(reader: DocumentReader, { operation }: ClientOperation): Place | undefined {
  const successes = reader.children(operation, "responses").filter(([status]) => /^2\d\d$/.test(status));
  const ascending = successes.sort(([one], [other]) => Number(one) - Number(other));
  return ascending.map(([, success]) => jsonSchema(reader, success)).find((schema) => schema !== undefined);
}

/** The schema of a place in an operation's input: `query`, a parameter's name, and nothing further; or within the body. */
export function inputSchema(
  reader: DocumentReader,
  { operation, pathItem }: ClientOperation,
  [place = "", name = "", ...others]: readonly string[],
): Place | undefined {
  if (place === "body") {
    const body = reader.child(operation, "requestBody");
    return body && schemaAt(reader, jsonSchema(reader, body), [name, ...others]);
  }
  if ((place !== "query" && place !== "header") || others.length > 0) return undefined;
  const parameters = [operation, pathItem].flatMap((owner) => reader.items(owner, "parameters"));
  const parameter = parameters.find(({ value }) => value["in"] === place && value["name"] === name);
  return parameter && (schemaOf(reader, parameter) ?? parameter);
}

function jsonSchema(reader: DocumentReader, owner: Place): Place | undefined {
  const [[mediaType, media] = []] = jsonFirst(reader.children(owner, "content"));
  return mediaType !== undefined && media && isJson(mediaType) ? schemaOf(reader, media) : undefined;
}
