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
  const bodyDoc = docComment([body?.description ?? ""]);
  const bodyType = `${bodyDoc}${namedType(`${type}Body`, first.type, first.isOneObject)}\n`;
  const mark = body?.required ? "" : "?";
  if (others.length === 0)
    return `${doc}export interface ${type}Input {\n${places}  body${mark}: ${type}Body;\n}\n${bodyType}`;

  const choice = (content: RequestContent, contentType: string) =>
    `  | { body${mark}: ${content === first ? `${type}Body` : content.type}; ${contentType}: ${text(content.mediaType)} }`;
  const choices = [choice(first, "contentType?"), ...others.map((content) => choice(content, "contentType"))].join(
    "\n",
  );
  if (places === "") return `${doc}export type ${type}Input =\n${choices};\n${bodyType}`;
  return `${doc}export type ${type}Input = {\n${places}} & (\n${choices}\n);\n${bodyType}`;
}

function placeMember({ parameters }: ApiOperation, place: ParameterPlace): string {
  const here = parameters.filter((parameter) => parameter.place === place && parameter.told !== "only");
  if (here.length === 0) return "";
  const mark = here.some(isNeeded) ? "" : "?";
  return `  ${place}${mark}: {\n${indent(here.map(parameterMember).join(""), "    ")}  };\n`;
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
