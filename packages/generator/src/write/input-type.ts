import { upperFirst } from "@agentpost/workspace";
import type { ApiOperation, ApiParameter, ParameterPlace, RequestContent } from "../api.ts";
import { docComment } from "./doc-comment.ts";
import { namedType } from "./named-type.ts";
import { indent, key, text } from "./source-text.ts";

const PLACES: readonly ParameterPlace[] = ["path", "query", "header", "cookie"];

/** True where a call can be made without saying anything. */
export function isInputOptional({ parameters, body }: ApiOperation): boolean {
  return !parameters.some(isNeeded) && body?.required !== true;
}

/** The types of an operation's input: `<Name>Input`, and `<Name>Body` where it has one. */
export function inputTypes(operation: ApiOperation): string {
  const { name, body } = operation;
  const type = upperFirst(name);
  const doc = docComment([`Where the parts of a {@link ${name}} request go.`]);
  const places = PLACES.map((place) => placeMember(operation, place)).join("");
  const [first, ...others] = body?.contents ?? [];
  if (!first) {
    if (places !== "") return `${doc}export interface ${type}Input {\n${places}}\n`;
    return `/** {@link ${name}} takes nothing. */\nexport type ${type}Input = { [place: string]: never };\n`;
  }
  const bodyDoc = docComment([
    body?.description || `The body of a {@link ${name}} request, as \`${first.mediaType}\`.`,
  ]);
  const bodyType = `${bodyDoc}${namedType(`${type}Body`, first.type, first.isOneObject)}\n`;
  const mark = body?.required ? "" : "?";
  const bodyMember = docComment([body?.description || `The request's body, as \`${first.mediaType}\`.`], "  ");
  if (others.length === 0)
    return `${doc}export interface ${type}Input {\n${places}${bodyMember}  body${mark}: ${type}Body;\n}\n${bodyType}`;

  const choice = (content: RequestContent, contentType: string) =>
    `  | {\n      /** The request's body, as \`${content.mediaType}\`. */\n      body${mark}: ${content === first ? `${type}Body` : content.type};\n` +
    `      /** How the body is written${contentType.endsWith("?") ? ": by default like this" : ""}. */\n      ${contentType}: ${text(content.mediaType)};\n    }`;
  const choices = [choice(first, "contentType?"), ...others.map((content) => choice(content, "contentType"))].join(
    "\n",
  );
  if (places === "") return `${doc}export type ${type}Input =\n${choices};\n${bodyType}`;
  return `${doc}export type ${type}Input = {\n${places}} & (\n${choices}\n);\n${bodyType}`;
}

const PLACE_WORDS: Readonly<Record<ParameterPlace, string>> = {
  path: "The parts of the address.",
  query: "What follows the address's question mark.",
  header: "Headers of the request, by the contract's names.",
  cookie: "Cookies of the request.",
};

function placeMember({ parameters }: ApiOperation, place: ParameterPlace): string {
  const here = parameters.filter((parameter) => parameter.place === place && parameter.told !== "only");
  if (here.length === 0) return "";
  const mark = here.some(isNeeded) ? "" : "?";
  return `  /** ${PLACE_WORDS[place]} */\n  ${place}${mark}: {\n${indent(here.map(parameterMember).join(""), "    ")}  };\n`;
}

/** Whether a call must give it. */
function isNeeded({ required, told }: ApiParameter): boolean {
  return required && !told;
}

function parameterMember(parameter: ApiParameter): string {
  const { name, told, deprecated, description, type } = parameter;
  const doc = docComment([
    description,
    told ? "Default: what the client was told." : "",
    deprecated ? "@deprecated" : "",
  ]);
  return `${doc}${key(name)}${isNeeded(parameter) ? "" : "?"}: ${type};\n`;
}
