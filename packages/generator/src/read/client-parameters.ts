import { at, describeJson, isObject, type Json, type JsonObject } from "@agentpost/document";
import { isIdentifier } from "@agentpost/workspace";
import type { ApiOperation, ApiParameter, ClientParameter, ParameterPlace, SecurityScheme } from "../api.ts";
import type { DocumentReader } from "../document-reader.ts";
import { add } from "../overlay-answer.ts";
import { sampleOf } from "../write/sample-value.ts";
import { CLIENT_OPTIONS } from "./client-options.ts";
import { isCredentialName } from "./credential-name.ts";
import { firstParagraph } from "./description.ts";
import { shapeOf } from "./schema-shape.ts";

const KEY = "x-agentpost-client-parameters";
const KEYS = ["in", "name", "option", "default", "description"];
const EXPECTED = '{in: "path", name: "accountId", option: "accountId"}';

/** Whether the overlay says that the client is told a parameter once. */
export function isTold(reader: DocumentReader, place: string, name: string): boolean {
  const stated = reader.document[KEY];
  return (
    Array.isArray(stated) && stated.some((item) => isObject(item) && item["in"] === place && item["name"] === name)
  );
}

/** `x-agentpost-client-parameters`: what the client is told once, and the operations then don't ask for. */
export function readClientParameters(
  reader: DocumentReader,
  operations: readonly ApiOperation[],
  schemes: readonly SecurityScheme[],
): ClientParameter[] {
  const stated = reader.document[KEY];
  if (stated === undefined) return [];
  if (!Array.isArray(stated)) {
    reader.issues.add(`/${KEY}`, `came as ${describeJson(stated)}; expected a list of ${EXPECTED}`);
    return [];
  }
  const taken = new Set([...CLIENT_OPTIONS, ...schemes.flatMap(({ options }) => options.map(({ name }) => name))]);
  return stated.flatMap((item, index) => {
    const pointer = at(`/${KEY}`, index);
    return isObject(item) ? (readOne(reader, pointer, item, operations, taken) ?? []) : report(reader, pointer, item);
  });
}

function report(reader: DocumentReader, pointer: string, came: Json): [] {
  reader.issues.add(pointer, `came as ${describeJson(came)}; expected ${EXPECTED}`);
  return [];
}

function readOne(
  reader: DocumentReader,
  pointer: string,
  { in: place, name, option, default: value, description, ...others }: JsonObject,
  operations: readonly ApiOperation[],
  taken: Set<string>,
): ClientParameter | undefined {
  const refuse = (key: string, reason: string) => reader.issues.add(at(pointer, key), reason);
  for (const key of Object.keys(others)) refuse(key, `is unknown; expected only ${KEYS.join(", ")}`);
  const own = operations.flatMap(({ parameters }) => {
    return parameters.filter((parameter) => parameter.place === place && parameter.name === name);
  });
  if (typeof option !== "string" || !isIdentifier(option))
    refuse("option", "must be a name in code, such as accountId");
  else if (taken.has(option)) refuse("option", "is an option that the client has already; choose another name");
  else taken.add(option);
  if (value !== undefined && !["string", "number", "boolean"].includes(typeof value)) {
    refuse("default", `came as ${describeJson(value)}; expected a text, a number or a boolean`);
  }
  const [first] = own;
  if (!first) refuse("name", "is of no operation's parameter in that place; correct it, or remove this one");
  else checkKind(reader, pointer, first);
  if (!first || typeof name !== "string" || typeof option !== "string") return undefined;
  const sample = sampleOf(
    reader,
    first.schema && reader.follow(first.schema.schema as Json, first.schema.pointer),
    name,
  );
  return {
    place: place as ParameterPlace,
    name,
    option,
    description: firstParagraph(description) || first.description,
    default: value as ClientParameter["default"],
    required: value === undefined && own.some(({ required }) => required),
    types: [...new Set(own.map(({ type }) => type))],
    sample: first.schema ? sample : name,
  };
}

/** What has parts is a call's own affair; a credential is a security scheme's, which masks it wherever it may show. */
function checkKind(reader: DocumentReader, pointer: string, { name, place, schema }: ApiParameter): void {
  const shape = shapeOf(reader, schema && reader.follow(schema.schema as Json, schema.pointer));
  if (shape === "list" || shape === "object") {
    reader.issues.add(pointer, `has parts (${shape}); only a text, a number or a boolean is told to the client`);
  }
  if (place !== "path" && isCredentialName(name)) {
    const scheme = { type: "apiKey", in: place, name };
    reader.issues.add(
      at(pointer, "name"),
      "is that of a credential: declare a security scheme for it, so that it is masked in errors and hooks, and name that in `security`",
      add(`/components/securitySchemes/${name.replace(/[^\w.-]+/g, "-")}`, scheme),
    );
  }
}
