import { upperFirst } from "@agentpost/workspace";
import type { Api, ApiOperation } from "../api.ts";
import { banner } from "./banner.ts";
import { indent } from "./source-text.ts";

/** How an operation is called by the client's method, as the docs show it. */
export function methodCall({ names }: Pick<Api, "names">, { name }: ApiOperation, input: string): string {
  return `const { data } = await ${names.camel}.${name}(${input});\n`;
}

/** How an operation is called by its function, as the docs show it. */
export function functionCall({ name }: ApiOperation, input: string): string {
  return `const { data } = await ${name}(${["client", input].filter(Boolean).join(", ")});\n`;
}

/** `example/calls.gen.ts`: every call that the docs show, so that each is compiled. */
export function callsFile(api: Api, inputs: ReadonlyMap<string, string>): string {
  const { vendor, names } = api;
  const calls = api.operations.map((operation) => {
    const input = inputs.get(operation.name) ?? "";
    const type = upperFirst(operation.name);
    const body = (call: string) => `{\n${indent(`${call.trimEnd()}\nreturn data;\n`, "  ")}}\n`;
    return [
      `async function by${type}(${names.camel}: ${names.pascal}) ${body(methodCall(api, operation, input))}`,
      `async function of${type}(client: Client<"${vendor}">) ${body(functionCall(operation, input))}`,
    ].join("");
  });
  const functions = api.operations.map(({ name }) => name).sort();
  return [
    banner(vendor),
    `import { type Client, ${[...functions, `type ${names.pascal}`].join(", ")} } from "@agentpost/${vendor}";\n\n`,
    calls.join("\n"),
    `\nexport const calls = { ${api.operations.map(({ name }) => `by${upperFirst(name)}, of${upperFirst(name)}`).join(", ")} };\n`,
  ].join("");
}
