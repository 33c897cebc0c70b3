import type { Api, ClientParameter, ServerVariable } from "../api.ts";
import { sentence } from "../read/description.ts";
import { credentialOptions, schemeChoice } from "./credentials.ts";
import { docComment } from "./doc-comment.ts";
import { environmentName } from "./environment-name.ts";
import { key, literal, text } from "./source-text.ts";

/** True where a client can be made without saying anything. */
export function areOptionsOptional(api: Api): boolean {
  const needed = api.clientParameters.some(({ required, isCredential }) => required && !isCredential);
  return api.server.url !== undefined && !needed;
}

/** Whether any option is a credential. */
export function hasSecrets(api: Api): boolean {
  return credentialOptions(api).length > 0 || api.clientParameters.some(({ isCredential }) => isCredential);
}

/** The interface of the client's settings. */
export function optionsType(api: Api): string {
  const { names } = api;
  const credentials = credentialOptions(api).map(({ name, description }) => {
    return `${docComment([description, fromEnvironment(api, name)], "  ")}  ${member(name, false, "Secret")}`;
  });
  const members = [
    baseUrlMember(api),
    hostsMember(api),
    serverVariablesMember(api),
    ...credentials,
    schemeMember(api),
    ...api.clientParameters.map((parameter) => toldMember(api, parameter)),
  ].join("");
  const doc = docComment([
    `Settings of {@link create${names.pascal}}.`,
    api.certificate ? "The vendor may ask for a client certificate: give a `fetch` whose connections bear yours." : "",
  ]);
  return `${doc}export interface ${names.pascal}Options extends ClientOptions {\n${members}}\n`;
}

function fromEnvironment({ vendor }: Api, option: string): string {
  return `Default: the environment variable \`${environmentName(vendor, option)}\`, unless the client has a \`name\`.`;
}

/** An option that may be left out takes `undefined` too, as a value that is read from somewhere is. */
function member(name: string, required: boolean, type: string): string {
  return required ? `${name}: ${type};\n` : `${name}?: ${type} | undefined;\n`;
}

function baseUrlMember({ names, server }: Api): string {
  const { url, relativePath, others } = server;
  const alternatives =
    others.length > 0 ? `The contract also names ${others.map((other) => `\`${other}\``).join(", ")}.` : "";
  if (url !== undefined) {
    return `${docComment([`Where ${names.display}'s API is. Default: \`${url}\`.`, alternatives], "  ")}  baseUrl?: string | undefined;\n`;
  }
  const ending = relativePath === undefined ? "" : `, with the path \`${relativePath}\` that the contract begins with`;
  const doc = docComment([`Where ${names.display}'s API is: an absolute URL${ending}.`, alternatives], "  ");
  return `${doc}  baseUrl: string;\n`;
}

function hostsMember({ names, hosts, operations }: Api): string {
  if (hosts.length === 0) return "";
  const members = hosts.map(({ name, server }) => {
    const own = operations.filter(({ host }) => host === name).map((operation) => `\`${operation.name}\``);
    const shown = own.length > 4 ? `${own.slice(0, 3).join(", ")} and ${own.length - 3} more` : own.join(", ");
    const place =
      server.url === undefined ? `\`${server.relativePath ?? "/"}\` where \`baseUrl\` is` : `\`${server.url}\``;
    return `${docComment([`Of ${shown}. Default: ${place}.`], "    ")}    ${name}?: string | undefined;\n`;
  });
  const doc = docComment(
    [
      `Where those operations are that ${names.display} has at other places than \`baseUrl\`.`,
      "Beside a `baseUrl` of your own, one that is at another host than the contract's is refused until its place is given here: neither a credential nor a message goes to a host that you didn't name.",
    ],
    "  ",
  );
  return `${doc}  baseUrls?: {\n${members.join("")}  } | undefined;\n`;
}

/** The variables of all servers; one that several have is one option, which takes what any of them does. */
export function serverVariables({ server, hosts }: Api): ServerVariable[] {
  const found = new Map<string, ServerVariable>();
  for (const variable of [server, ...hosts.map((host) => host.server)].flatMap(({ variables }) => variables)) {
    const { values, ...first } = found.get(variable.name) ?? variable;
    const isOpen = values.length === 0 || variable.values.length === 0;
    found.set(variable.name, { ...first, values: isOpen ? [] : [...new Set([...values, ...variable.values])] });
  }
  return [...found.values()];
}

function serverVariablesMember(api: Api): string {
  const variables = serverVariables(api);
  if (variables.length === 0) return "";
  const members = variables.map(({ name, values, description, default: value }) => {
    const doc = docComment([`${description} Default: \`${value}\`.`.trim()], "    ");
    return `${doc}    ${key(name)}?: ${[...(values.length > 0 ? values.map(text) : ["string"]), "undefined"].join(" | ")};\n`;
  });
  return `  /** Parts of the default \`baseUrl\`; they mean nothing beside one of your own. */\n  serverVariables?: {\n${members.join("")}  } | undefined;\n`;
}

function toldMember(api: Api, parameter: ClientParameter): string {
  const { place, name, option, description, default: value, required, isCredential } = parameter;
  const doc = docComment(
    [
      sentence(description),
      `The ${place} parameter \`${name}\` of all operations that have it; ${isCredential ? "masked as credentials are" : "a call's own wins"}.`,
      isCredential ? fromEnvironment(api, option) : value === undefined ? "" : `Default: ${literal(value)}.`,
    ],
    "  ",
  );
  return `${doc}  ${member(option, required && !isCredential, isCredential ? "Secret" : toldType(parameter))}`;
}

/** What suits every operation; the types of the contract have another name here, where that of the functions is taken. */
function toldType({ types }: ClientParameter): string {
  const parts = types.length > 1 ? types.map((type) => `(${type})`) : types;
  return parts.join(" & ").replace(/\boperations\[/g, "contract[");
}

/** The names that the options' types need of the contract's. */
export function toldTypeImports({ clientParameters }: Api): string[] {
  const source = clientParameters.map(toldType).join(" ");
  const names = ["components", "contract"].filter((name) => new RegExp(`\\b${name}\\[`).test(source));
  return names.map((name) => (name === "contract" ? "operations as contract" : name));
}

function schemeMember(api: Api): string {
  const schemes = schemeChoice(api);
  if (schemes.length === 0) return "";
  const doc = docComment([`Which security scheme carries the credential. Default: \`${schemes[0]}\`.`], "  ");
  return `${doc}  securityScheme?: ${schemes.map(text).join(" | ")} | undefined;\n`;
}
