import type { Api, ApiOperation } from "../api.ts";
import type { DocumentReader } from "../document-reader.ts";
import { clientStatement, exampleOperation, sampleInput } from "./example-file.ts";
import { literal, text } from "./source-text.ts";

/** `example/paths.gen.ts`, without its banner: the same in the README, so that what people copy is compiled. */
export function pathsExample(api: Api, reader: DocumentReader): string {
  const { vendor, names } = api;
  const operation = exampleOperation(api);
  const client = names.camel === "client" ? "byPath" : "client";
  return [
    `import { create${names.pascal} } from "@agentpost/${vendor}";\n`,
    `import { create${names.pascal}Paths } from "@agentpost/${vendor}/paths";\n\n`,
    clientStatement(api),
    `const ${client} = create${names.pascal}Paths(${names.camel});\n`,
    operation && isPlain(operation, reader) ? pathCall(client, operation, reader) : "",
  ].join("");
}

// The types here are the document's own, which say otherwise of what isn't plain: a file is a text there, a flag no word.
function isPlain({ method, path, body, parameters }: ApiOperation, reader: DocumentReader): boolean {
  const stated = reader.child(reader.root, "paths", path, method.toLowerCase(), "requestBody");
  // A body that a read must not have stays in those types.
  const isJson = body ? body.required && body.contents[0]?.writer === "writeJson" : !stated;
  const needed = parameters.filter(({ required }) => required);
  return isJson && needed.every(({ place, type, told }) => place === "path" && type === "string" && !told);
}

function pathCall(client: string, operation: ApiOperation, reader: DocumentReader): string {
  const { body, ...params } = sampleInput(operation, reader);
  const init = { ...(Object.keys(params).length > 0 && { params }), ...(body !== undefined && { body }) };
  const start = `const { data, error } = await ${client}.${operation.method}(${text(operation.path)}`;
  const given = Object.keys(init).length > 0 ? `, ${literal(init, "", start.length + 4)}` : "";
  return `\n${start}${given});\nconsole.log(data ?? error);\n`;
}
