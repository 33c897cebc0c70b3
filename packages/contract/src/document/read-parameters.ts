import { type JsonObject, listOr, objectOr } from "./json.ts";
import type { ContractParameter } from "./operation.ts";
import { members, type Place, step } from "./place.ts";
import { readContent, readContents } from "./read-contents.ts";
import { allCarriers } from "./security.ts";

// OpenAPI says these are described elsewhere: by media types and by security schemes.
export const NOT_PARAMETERS = ["accept", "content-type", "authorization"];

/** The operation's own parameters, those of its path item that it doesn't replace, and those that only the path names. */
export function readParameters(document: JsonObject, path: string, item: Place, operation: Place): ContractParameter[] {
  const byPlace = new Map<string, ContractParameter>();
  for (const [, name = ""] of path.matchAll(/\{([^}]+)\}/g)) byPlace.set(`path ${name}`, undeclared(name));
  for (const owner of [item, operation]) {
    for (const [, place] of members(document, step(document, owner, "parameters"))) {
      const parameter = readParameter(document, place);
      if (parameter.in === "header" && NOT_PARAMETERS.includes(parameter.name.toLowerCase())) continue;
      if (isCredential(document, parameter)) continue;
      byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...byPlace.values()].map((parameter) => {
    const told = toldParameters(document).find(
      ({ in: where, name }) => where === parameter.in && name === parameter.name,
    );
    return told ? { ...parameter, option: told.option, isCredential: told.isCredential } : parameter;
  });
}

/** A parameter that a client is told once. */
export interface ToldParameter {
  readonly in: string;
  readonly name: string;
  readonly option: string;
  readonly isCredential: boolean;
  readonly default: unknown;
}

/** `x-agentpost-client-parameters`. */
export function toldParameters(document: JsonObject): ToldParameter[] {
  return listOr(document["x-agentpost-client-parameters"]).map((item) => {
    const { in: where, name, option, credential, default: value } = objectOr(item);
    const words = { in: String(where), name: String(name), option: String(option) };
    return { ...words, isCredential: credential === true, default: value };
  });
}

/** One that a security scheme describes too is the credential's. */
function isCredential(document: JsonObject, { in: where, name }: ContractParameter): boolean {
  const written = where === "header" ? name.toLowerCase() : name;
  return allCarriers(document).some((carrier) => carrier.in === where && carrier.name === written);
}

function readParameter(document: JsonObject, place: Place): ContractParameter {
  const value = objectOr(place.value);
  const where = String(value["in"]) as ContractParameter["in"];
  const style = String(value["style"] ?? (where === "query" || where === "cookie" ? "form" : "simple"));
  const content = readContents(document, place)[0];
  return {
    name: String(value["name"]),
    in: where,
    required: where === "path" || value["required"] === true,
    style,
    explode: typeof value["explode"] === "boolean" ? value["explode"] : style === "form",
    json: content !== undefined,
    content: content ?? readContent(document, "", place),
  };
}

function undeclared(name: string): ContractParameter {
  const schema = { pointer: "", value: undefined };
  const content = { mediaType: "", schema, examples: ["any"] };
  return { name, in: "path", required: true, style: "simple", explode: false, json: false, content };
}
