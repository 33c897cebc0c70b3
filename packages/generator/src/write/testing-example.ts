import type { Api } from "../api.ts";
import type { DocumentReader } from "../document-reader.ts";
import { exampleOperation, sampleInput } from "./example-file.ts";
import { literal, text } from "./source-text.ts";

/** `example/testing.gen.ts`, without its banner: the same in the README, so that what people copy is compiled. */
export function testingExample(api: Api, reader: DocumentReader): string {
  const { vendor, names } = api;
  const operation = exampleOperation(api);
  if (!operation) return "";
  const input = sampleInput(operation, reader);
  const variable = names.camel === "fetch" ? "client" : names.camel;
  const call = (method: string) => `await ${variable}.${method}(`;
  const argument = (start: string) => (Object.keys(input).length === 0 ? "" : literal(input, "", start.length + 2));
  const first = call(operation.name);
  const second = `const failed = ${call(`safe.${operation.name}`)}`;
  return [
    `import { create${names.pascal} } from "@agentpost/${vendor}";\n`,
    `import { testFetch, testOptions } from "@agentpost/${vendor}/testing";\n\n`,
    "const fetch = testFetch();\n",
    `const ${variable} = create${names.pascal}({ ...testOptions, fetch, retry: false });\n\n`,
    `${first}${argument(first)});\n`,
    `console.log(fetch.calls[0]?.operation); // ${operation.name}\n\n`,
    `fetch.answerNext(${text(operation.name)}, { status: 503 });\n`,
    `${second}${argument(second)});\n`,
    "if (!failed.ok) console.log(failed.error.outcome);\n",
  ].join("");
}
