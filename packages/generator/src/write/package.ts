import type { Api } from "../api.ts";
import type { DocumentReader } from "../document-reader.ts";
import { banner } from "./banner.ts";
import { tsconfigFile, turboFile } from "./build-files.ts";
import { callsFile } from "./calls-file.ts";
import { clientFile } from "./client-file.ts";
import { contractTestFile } from "./contract-test-file.ts";
import { eachExample, exampleFile, exampleInputs } from "./example-file.ts";
import { indexFile } from "./index-file.ts";
import { operationsFile } from "./operations-file.ts";
import { type Kept, packageJson } from "./package-json.ts";
import { pathsExample } from "./paths-example.ts";
import { pathsFile } from "./paths-file.ts";
import { readmeFile } from "./readme-file.ts";
import type { SuiteFacts } from "./suite-facts.ts";
import { tableFile } from "./table-file.ts";
import { testingExample } from "./testing-example.ts";
import { testingFile } from "./testing-file.ts";
import { validateExample } from "./validate-example.ts";
import { validateFile } from "./validate-file.ts";
import { webhooksExample } from "./webhooks-example.ts";
import { webhooksFile } from "./webhooks-file.ts";

/** Every file of a vendor's package, by its path in the package. What needs no facts is written while they are awaited. */
export async function writePackage(
  api: Api,
  reader: DocumentReader,
  types: string,
  kept: Kept,
  asked?: Promise<SuiteFacts>,
): Promise<Map<string, string>> {
  const example = exampleFile(api, reader);
  const each = eachExample(api, reader);
  const testing = testingExample(api, reader);
  const paths = pathsExample(api, reader);
  const inputs = exampleInputs(api, reader);
  const { receiver } = api.webhooks;
  const files = [
    ["example/calls.gen.ts", callsFile(api, inputs)],
    ["example/send.gen.ts", banner(api.vendor) + example],
    ...(each === "" ? [] : [["example/each.gen.ts", banner(api.vendor) + each] as const]),
    ["example/testing.gen.ts", banner(api.vendor) + testing],
    ["example/paths.gen.ts", banner(api.vendor) + paths],
    ["example/validate.gen.ts", banner(api.vendor) + validateExample(api)],
    ...(receiver ? [["example/webhooks.gen.ts", banner(api.vendor) + webhooksExample(api)] as const] : []),
    ["package.json", packageJson(api, kept)],
    ["src/client.gen.ts", clientFile(api, inputs)],
    ["src/index.ts", indexFile(api)],
    ["src/operations.gen.ts", operationsFile(api, inputs)],
    ["src/paths.gen.ts", pathsFile(api)],
    ["src/schema.gen.ts", `${banner(api.vendor)}${types}`],
    ["src/table.gen.ts", tableFile(api)],
    ["src/validate.gen.ts", validateFile(api, reader)],
    ...(receiver ? [["src/webhooks.gen.ts", webhooksFile(api, receiver)] as const] : []),
    ["test/contract.gen.test.ts", contractTestFile(api)],
    ["tsconfig.json", tsconfigFile()],
    ["turbo.json", turboFile(api.vendor)],
  ] as const;
  const facts = await asked;
  return new Map([
    ["README.md", readmeFile(api, { example, each, testing, paths }, facts)],
    ...files,
    ["src/testing.gen.ts", testingFile(api, facts?.answers)],
  ]);
}
