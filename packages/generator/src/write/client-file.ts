import { upperFirst } from "@agentpost/workspace";
import type { Api, ApiOperation, Server } from "../api.ts";
import { banner } from "./banner.ts";
import { methodCall } from "./calls-file.ts";
import { areOptionsOptional, hasSecrets, optionsType, serverVariables, toldTypeImports } from "./client-options.ts";
import { docComment } from "./doc-comment.ts";
import { clientStatement } from "./example-file.ts";
import { grouped, groupsMember } from "./groups.ts";
import { importOf } from "./imports.ts";
import { isInputOptional } from "./input-type.ts";
import { operationDoc, safeDoc } from "./operation-docs.ts";
import { eachMember, paged, withPages } from "./pages.ts";
import { readCredentials } from "./read-credentials.ts";
import { indent, literal, text } from "./source-text.ts";
import { hasStreams, streaming, streamsMember } from "./streams.ts";

/** `client.gen.ts`: the client's settings, and the factory that gives it a method an operation. */
export function clientFile(api: Api, inputs: ReadonlyMap<string, string>): string {
  const { vendor, names } = api;
  const helpers = [
    serverVariables(api).length > 0 ? "serverUrl" : [],
    api.hosts.length > 0 ? "hostUrls" : [],
    api.clientParameters.length > 0 ? "clientParameters" : [],
    api.groups.length > 0 ? "inGroups" : [],
    hasStreams(api) ? "withStreams" : [],
  ].flat();
  return [
    banner(vendor),
    importOf(
      "@agentpost/transport",
      ["bindOperations", "createClient", ...helpers],
      ["CallOptions", "Client", "ClientOptions", ...(hasSecrets(api) ? ["Secret"] : [])],
    ),
    importOf("@agentpost/transport/pages", paged(api).length > 0 ? ["withEach"] : []),
    'import * as operations from "./operations.gen.js";\n',
    importOf("./schema.gen.js", [], toldTypeImports(api)),
    "\n",
    optionsType(api),
    "\n",
    connection(api),
    "\n",
    clientType(api, inputs),
    "\n",
    docComment([
      `Connects to ${names.display}; nothing is sent before the first call. Throws an \`InputError\` for an option that can't be used.`,
      { example: clientStatement(api) },
      api.page === undefined ? "" : { see: api.page },
    ]),
    `export function create${names.pascal}(${optionsParameter(api)}): ${names.pascal} {\n`,
    `  return ${grouped(api, streaming(api, withPages(api, boundOperations(api))))};\n}\n`,
  ].join("");
}

function boundOperations({ names, operations }: Api): string {
  return [
    `bindOperations(\n    create${names.pascal}Client(options),\n`,
    `    {\n${operations.map(({ name }) => `      ${name}: operations.${name},\n`).join("")}    },\n`,
    `    {\n${operations.map(({ name }) => `      ${name}: operations.safe${upperFirst(name)},\n`).join("")}    },\n`,
    "  )",
  ].join("");
}

function connection(api: Api): string {
  const { vendor, names, securitySchemes } = api;
  const own = [serverVariables(api).length > 0 ? "serverVariables" : [], api.hosts.length > 0 ? "baseUrls" : []]
    .flat()
    .concat(api.clientParameters.map(({ option }) => option));
  const fields = [
    ...(api.server.url === undefined ? [] : [`baseUrl: ${baseUrl(api.server, "    ")}`]),
    ...(api.hosts.length > 0 ? [`hosts: ${hostUrls(api)}`] : []),
    ...(securitySchemes.length > 0 ? [`credentials: ${readCredentials(api)}`] : []),
    ...(api.clientParameters.length > 0 ? [`parameters: clientParameters(${told(api)})`] : []),
    ...(own.length > 0 ? [`options: ${literal(own)}`] : []),
  ];
  const lines = fields.length > 0 ? `\n${fields.map((field) => `    ${field},\n`).join("")}  ` : "";
  return [
    docComment([`A connection to ${names.display}, for the functions of this package that take a client first.`]),
    `export function create${names.pascal}Client(${optionsParameter(api)}): Client<${text(vendor)}> {\n`,
    `  return createClient(${text(vendor)}, options, {${lines}});\n}\n`,
  ].join("");
}

function baseUrl({ url = "", variables }: Server, indentation: string): string {
  if (variables.length === 0) return text(url);
  const defaults = Object.fromEntries(variables.map(({ name, default: value }) => [name, value]));
  return `serverUrl(${text(url)}, ${literal(defaults, indentation, 13)}, options.serverVariables)`;
}

function told({ clientParameters }: Api): string {
  const rows = clientParameters.map(({ place, name, option, required, isCredential, default: value }) => {
    const credential = isCredential && { credential: true };
    const fields = { in: place, name, option, ...(required && { required }), ...credential };
    return value === undefined ? fields : { ...fields, default: value };
  });
  return literal(rows, "    ", 32);
}

/** Where the other hosts are; a path is beside the path of the contract's own server. */
function hostUrls({ server, hosts }: Api): string {
  const urls = hosts.map(({ name, server: { relativePath = "/", ...own } }) => {
    const url = own.url === undefined ? text(relativePath) : baseUrl({ ...own, relativePath }, "      ");
    return `      ${name}: ${url},\n`;
  });
  const ending = server.relativePath === undefined ? "" : `, ${text(server.relativePath)}`;
  return `hostUrls({\n${urls.join("")}    }${ending})`;
}

function clientType(api: Api, inputs: ReadonlyMap<string, string>): string {
  const { vendor, names, operations } = api;
  const members = operations.map((operation) => {
    const call = methodCall(api, operation, inputs.get(operation.name) ?? "");
    return docComment(operationDoc(api, operation, call), "  ") + indent(method(operation, "Answer"), "  ");
  });
  const safe = operations.map(
    (operation) => docComment(safeDoc(operation), "    ") + indent(method(operation, "Result"), "    "),
  );
  return [
    docComment([`${names.display}'s API, a method an operation.`]),
    `export interface ${names.pascal} extends Client<${text(vendor)}> {\n`,
    members.join(""),
    "  /** The same calls as results: they never throw, and narrow on `ok` and then on `status`. */\n",
    `  readonly safe: {\n${safe.join("")}  };\n`,
    streamsMember(api),
    eachMember(api),
    groupsMember(api),
    "}\n",
  ].join("");
}

function method(operation: ApiOperation, result: "Answer" | "Result"): string {
  const type = `operations.${upperFirst(operation.name)}`;
  const mark = isInputOptional(operation) ? "?" : "";
  return `${operation.name}(input${mark}: ${type}Input, options?: CallOptions): Promise<${type}${result}>;\n`;
}

function optionsParameter(api: Api): string {
  return `options: ${api.names.pascal}Options${areOptionsOptional(api) ? " = {}" : ""}`;
}
