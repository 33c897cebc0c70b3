import { upperFirst } from "@agentpost/workspace";
import type { Api, ApiOperation } from "../api.ts";
import { answerTypes } from "./answer-types.ts";
import { banner } from "./banner.ts";
import { functionCall } from "./calls-file.ts";
import { docComment } from "./doc-comment.ts";
import { importOf } from "./imports.ts";
import { inputTypes, isInputOptional } from "./input-type.ts";
import { operationDoc, safeDoc, streamDoc } from "./operation-docs.ts";
import { kinds, operationRow, rowImports } from "./operation-row.ts";
import { eachFunction, pageImports } from "./pages.ts";
import { text } from "./source-text.ts";

/** `operations.gen.ts`: an operation's types, its row and its two functions, one after the other. */
export function operationsFile(api: Api, inputs: ReadonlyMap<string, string>): string {
  const sections = api.operations.map((operation) =>
    [
      inputTypes(operation) + answerTypes(operation),
      `/** {@link ${operation.name}} as data: a row of the table of operations. */\n${operationRow(operation)}`,
      functions(api, operation, inputs.get(operation.name) ?? "") + eachFunction(api.vendor, operation),
    ].join("\n"),
  );
  const source = sections.join("\n");
  const { values, types } = pageImports(api.operations);
  const mentioned = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b[[<]`).test(source));
  return [
    banner(api.vendor),
    importOf(
      "@agentpost/transport",
      [
        "call",
        "settle",
        ...(api.operations.some(({ streams }) => streams) ? ["openStream"] : []),
        ...api.operations.flatMap(rowImports),
      ],
      ["Answer", "CallOptions", "Client", "Operation", "OtherFailure", "Success", ...mentioned(["Failure"])],
    ),
    importOf("@agentpost/transport/pages", values, types),
    importOf("./schema.gen.js", [], mentioned(["components", "operations"])),
    "\n",
    source,
  ].join("");
}

function functions(api: Api, operation: ApiOperation, exampleInput: string): string {
  const { vendor } = api;
  const { name } = operation;
  const type = upperFirst(name);
  const input = `input${isInputOptional(operation) ? "?" : ""}: ${type}Input`;
  const parameters = `client: Client<${text(vendor)}>, ${input}, options?: CallOptions`;
  return [
    docComment(operationDoc(api, operation, functionCall(operation, exampleInput))),
    signature(name, parameters, `${type}Answer`),
    `  return client[call](${name}Operation, input, options);\n}\n`,
    docComment(safeDoc(operation)),
    signature(`safe${type}`, parameters, `${type}Result`),
    `  const failures = ${failureKinds(operation)} as const;\n`,
    `  return settle(${name}Operation, failures, ${name}(client, input, options));\n}\n`,
    ...(operation.streams ? streamFunction(operation, parameters) : []),
  ].join("");
}

/** A function of its own, so that a bundle has what streams only where it streams. */
function streamFunction(operation: ApiOperation, parameters: string): string[] {
  const { name } = operation;
  const type = upperFirst(name);
  return [
    docComment(streamDoc(operation)),
    signature(`stream${type}`, parameters, `${type}Stream`),
    `  return client[call]({ ...${name}Operation, open: openStream }, input, options);\n}\n`,
  ];
}

function signature(name: string, parameters: string, result: string): string {
  const line = `export function ${name}(${parameters}): Promise<${result}> {\n`;
  if (line.length <= 121) return line;
  const lines = parameters.split(", ").map((parameter) => `  ${parameter},\n`);
  return `export function ${name}(\n${lines.join("")}): Promise<${result}> {\n`;
}

/** The statuses of a failure whose body is documented; a success that may hold a refusal is one of them. */
function failureKinds({ answers: { successes, failures, rejects } }: ApiOperation): string {
  const refusing = new Set(rejects.map(([status]) => status));
  const refusals = successes.filter(({ status }) => refusing.has(status));
  return kinds([...refusals, ...failures]);
}
