import type { Api } from "../api.ts";
import { banner } from "./banner.ts";
import { credentialOptions } from "./credentials.ts";
import { literal, text } from "./source-text.ts";

/** `contract.gen.test.ts`: holds the client against the very document that it was generated from. */
export function contractTestFile(api: Api): string {
  const { vendor, digest, names } = api;
  const credentials = credentialOptions(api).map(({ name }) => `${name}: "contract-test"`);
  const told = api.clientParameters.filter(({ required }) => required);
  const samples = told.map(({ option, sample }) => `${option}: ${literal(sample)}`);
  const settings = [...credentials, ...samples, "...settings"].join(", ");
  const argument = credentials.length + samples.length === 0 ? "settings" : `{ ${settings} }`;
  return [
    banner(vendor),
    'import { describeContract } from "@agentpost/contract";\n',
    `import { create${names.pascal}, operations } from "../src/index.js";\n`,
    api.webhooks.receiver ? 'import { verifyWebhook } from "../src/webhooks.gen.js";\n\n' : "\n",
    "describeContract({\n",
    `  vendor: ${text(vendor)},\n`,
    `  digest: ${text(digest)},\n`,
    "  operations,\n",
    credentialsOf(api),
    api.hosts.length > 0 ? `  hosts: ${literal(api.hosts.map((host) => host.name))},\n` : "",
    api.webhooks.receiver ? "  webhooks: { verifyWebhook },\n" : "",
    `  create: (settings) => create${names.pascal}(${argument}),\n`,
    "});\n",
  ].join("");
}

/** Which options feed a scheme, where a test must choose between alternatives. */
function credentialsOf({ operations, securitySchemes }: Api): string {
  if (!operations.some(({ security }) => security.length > 1)) return "";
  const options = securitySchemes.map(({ name, options }) => [name, options.map((option) => option.name)]);
  return `  credentials: ${literal(Object.fromEntries(options))},\n`;
}
