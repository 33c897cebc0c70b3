import type { Api } from "../api.ts";
import { credentialOptions, schemeChoice } from "./credentials.ts";
import { docComment } from "./doc-comment.ts";
import { key, text } from "./source-text.ts";

/** True where a client can be made without saying anything. */
export function areOptionsOptional(api: Api): boolean {
  return api.server.url !== undefined && !credentialOptions(api).some(({ required }) => required);
}

/** The interface of the client's settings. */
export function optionsType(api: Api): string {
  const { names } = api;
  const credentials = credentialOptions(api).map(({ name, description, required }) => {
    return `${docComment([description], "  ")}  ${name}${required ? "" : "?"}: string;\n`;
  });
  const members = [baseUrlMember(api), serverVariablesMember(api), ...credentials, schemeMember(api)].join("");
  const doc = docComment([
    `Settings of {@link create${names.pascal}}.`,
    api.certificate ? "The vendor may ask for a client certificate: give a `fetch` whose connections bear yours." : "",
  ]);
  return `${doc}export interface ${names.pascal}Options extends ClientOptions {\n${members}}\n`;
}

function baseUrlMember({ names, server }: Api): string {
  const { url, relativePath, others } = server;
  const alternatives =
    others.length > 0 ? `The contract also names ${others.map((other) => `\`${other}\``).join(", ")}.` : "";
  if (url !== undefined) {
    return `${docComment([`Where ${names.display}'s API is. Default: \`${url}\`.`, alternatives], "  ")}  baseUrl?: string;\n`;
  }
  const ending = relativePath === undefined ? "" : `, with the path \`${relativePath}\` that the contract begins with`;
  const doc = docComment([`Where ${names.display}'s API is: an absolute URL${ending}.`, alternatives], "  ");
  return `${doc}  baseUrl: string;\n`;
}

function serverVariablesMember({ server: { variables } }: Api): string {
  if (variables.length === 0) return "";
  const members = variables.map(({ name, values, description, default: value }) => {
    const doc = docComment([`${description} Default: \`${value}\`.`.trim()], "    ");
    return `${doc}    ${key(name)}?: ${values.length > 0 ? values.map(text).join(" | ") : "string"};\n`;
  });
  return `  /** Parts of the default \`baseUrl\`; they mean nothing beside one of your own. */\n  serverVariables?: {\n${members.join("")}  };\n`;
}

function schemeMember(api: Api): string {
  const schemes = schemeChoice(api);
  if (schemes.length === 0) return "";
  const doc = docComment([`Which security scheme carries the credential. Default: \`${schemes[0]}\`.`], "  ");
  return `${doc}  securityScheme?: ${schemes.map(text).join(" | ")};\n`;
}
