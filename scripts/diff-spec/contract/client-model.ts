import type { Json, JsonObject, VendorDocument } from "@agentpost/document";
import { type ClientOperation, clientOperations } from "@agentpost/generator";
import { membersOf, resolve } from "./resolve.ts";
import { factsOf } from "./schema-facts.ts";

/** What a document says of one of the client's methods. */
export interface ContractMethod {
  readonly address: string;
  readonly value: JsonObject;
  /** By place and name. */
  readonly parameters: ReadonlyMap<string, ContractParameter>;
  readonly body: JsonObject | undefined;
  readonly contents: ReadonlyMap<string, JsonObject>;
  readonly responses: ReadonlyMap<string, JsonObject>;
}

export interface ContractParameter {
  readonly in: string;
  readonly name: string;
  readonly value: JsonObject;
  readonly schema: readonly Json[];
  /** What decides how it is written, as one text. */
  readonly style: string;
}

/** The methods of a vendor's client, by name. */
export function contractMethods(contract: VendorDocument): Map<string, ContractMethod> {
  const { operations } = clientOperations(contract);
  return new Map(operations.map((operation) => [operation.name, methodOf(contract.document, operation)]));
}

function methodOf(document: JsonObject, { path, method, pathItem, operation }: ClientOperation): ContractMethod {
  const { value } = operation;
  const parameters = new Map<string, ContractParameter>();
  for (const owner of [pathItem.value, value]) {
    for (const given of Array.isArray(owner["parameters"]) ? owner["parameters"] : []) {
      const parameter = parameterOf(document, resolve(document, given));
      // OpenAPI 3, Parameter Object: parameters with these names shall be ignored.
      if (parameter.in === "header" && /^(?:accept|content-type|authorization)$/i.test(parameter.name)) continue;
      parameters.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  const stated = value["requestBody"] === undefined ? undefined : resolve(document, value["requestBody"]);
  return {
    address: `${method.toUpperCase()} ${path}`,
    value,
    parameters,
    body: stated,
    contents: membersOf(document, stated?.["content"]),
    responses: membersOf(document, value["responses"]),
  };
}

function parameterOf(document: JsonObject, value: JsonObject): ContractParameter {
  const [content] = [...membersOf(document, value["content"])];
  const place = String(value["in"]);
  const { style = place === "query" || place === "cookie" ? "form" : "simple" } = value;
  const { explode = style === "form", allowReserved = false } = value;
  const schema = content ? content[1]["schema"] : value["schema"];
  // A value without parts is written alike, whatever is said of its parts.
  const isFlat =
    !hasParts(document, schema) && /^(?:form|simple|spaceDelimited|pipeDelimited|deepObject)$/.test(String(style));
  return {
    in: place,
    name: String(value["name"]),
    value,
    schema: schema === undefined ? [] : [schema],
    style: content ? content[0] : JSON.stringify([isFlat ? "" : style, isFlat ? "" : explode, allowReserved]),
  };
}

/** Whether a value may be a list or an object; one of which nothing is known may be. */
function hasParts(document: JsonObject, schema: Json | undefined): boolean {
  const { types, values } = factsOf(document, schema === undefined ? [] : [schema]);
  return types ? types.has("array") || types.has("object") : values === undefined;
}
