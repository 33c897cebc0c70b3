import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { sampleMessage } from "@agentpost/example/messages";
import { finishedProviders, providerName, ROOT } from "@agentpost/workspace";
import { BUILD_FOLDER, PACKAGE_FOLDER } from "../build/folders.ts";
import type { TypesResult } from "../results.ts";

const run = promisify(execFile);
const VENDORS = finishedProviders();

/** The compilers of the workspace: the root's, which checks this repository, and the one before it. */
const COMPILERS = [ROOT, PACKAGE_FOLDER].map((folder) => join(folder, "node_modules/typescript"));

const facade = `
import { createMessenger } from "agentpost";
${VENDORS.map((vendor) => `import { ${providerName(vendor)} } from "agentpost/${vendor}";`).join("\n")}

const messenger = createMessenger([
${VENDORS.map((vendor) => `  ${providerName(vendor)}(${settingsFor(vendor)}),`).join("\n")}
]);
const sent = await messenger.send({ to: { vendor: "vida", agent: "agent123", from: "+15551231234" }, text: "Hello" });
export const id: string | undefined = sent.id;
`;

const openapiFetch = `
import createClient from "openapi-fetch";
${VENDORS.map((vendor) => `import type { paths as ${providerName(vendor)}Paths } from "../../../${vendor}/dist/schema.gen.js";`).join("\n")}

${VENDORS.map((vendor) => `export const ${providerName(vendor)} = createClient<${providerName(vendor)}Paths>({ baseUrl: "http://localhost" });`).join("\n")}
const { data } = await vida.POST("/api/v2/agent/receiveMessage", {
  body: { targetAgent: "agent123", sourceAddress: "+15551231234", message: "Hello" },
});
export const id: string | undefined = data?.messageUuid;
`;

function settingsFor(vendor: string): string {
  return JSON.stringify({ baseUrl: "http://localhost:9000", ...sampleMessage(vendor).credentials });
}

/** How many types the compiler instantiates for a consumer that sends once, from the declarations npm delivers. */
export async function measureTypes(): Promise<TypesResult[]> {
  const results: TypesResult[] = [];
  for (const compiler of COMPILERS) {
    const { version } = JSON.parse(await readFile(`${compiler}/package.json`, "utf8")) as { version: string };
    results.push({
      compiler: version,
      facade: await instantiations(compiler, "facade", facade),
      openapiFetch: await instantiations(compiler, "openapi-fetch", openapiFetch),
    });
  }
  return results;
}

async function instantiations(compiler: string, name: string, source: string): Promise<number> {
  const folder = `${BUILD_FOLDER}/types`;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${name}.ts`, source);
  const compilerOptions = {
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
  };
  await writeFile(`${folder}/${name}.json`, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  const options = ["-p", `${folder}/${name}.json`, "--extendedDiagnostics"];
  const { stdout } = await run(process.execPath, [`${compiler}/bin/tsc`, ...options]);
  const count = /^Instantiations:\s+(\d+)/m.exec(stdout)?.[1];
  if (count === undefined) throw new Error(`${compiler} names no number of instantiations`);
  return Number(count);
}
