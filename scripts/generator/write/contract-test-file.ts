import type { Api } from "../api.ts";
import { banner } from "./banner.ts";
import { credentialOptions } from "./credentials.ts";
import { text } from "./source-text.ts";

/** `contract.gen.test.ts`: holds the client against the very document that it was generated from. */
export function contractTestFile(api: Api): string {
  const { vendor, digest, names } = api;
  const credentials = credentialOptions(api).map(({ name }) => `${name}: "contract-test"`);
  const settings = ["...settings", ...credentials].join(", ");
  const argument = credentials.length === 0 ? "settings" : `{ ${settings} }`;
  return [
    banner(vendor),
    'import { describeContract } from "@agentpost/contract";\n',
    `import { create${names.pascal}, operations } from "../src/index.js";\n\n`,
    "describeContract({\n",
    `  vendor: ${text(vendor)},\n`,
    `  digest: ${text(digest)},\n`,
    "  operations,\n",
    `  create: (settings) => create${names.pascal}(${argument}),\n`,
    "});\n",
  ].join("");
}
