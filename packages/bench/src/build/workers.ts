import { build } from "esbuild";
import { BUILD_FOLDER, PACKAGE_FOLDER } from "./folders.ts";
import { buildHeyApi, heyApiAlias } from "./hey-api.ts";

export const WORKERS = [
  "check-peers",
  "time",
  "loopback-server",
  "loopback-client",
  "import-time",
  "memory",
  "answer-server",
  "longest-block",
  "report-usage",
  "verify-deliveries",
  "queue-client",
  "claim-time",
] as const;
export const IMPORTS = ["facade-five", "facade-one", "vendor", "openapi-fetch", "ky", "axios", "openai", "cohere"];

/**
 * Writes the programs that measure as plain JavaScript. Packages stay outside of them, so that a plain `node` loads
 * from `dist` and `node_modules` exactly the files that npm delivers.
 */
export async function buildWorkers(): Promise<void> {
  await buildHeyApi();
  await build({
    absWorkingDir: PACKAGE_FOLDER,
    entryPoints: [
      ...WORKERS.map((name) => `src/workers/${name}.ts`),
      ...IMPORTS.map((name) => `src/workers/imports/${name}.ts`),
    ],
    outdir: BUILD_FOLDER,
    outbase: "src/workers",
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    alias: heyApiAlias,
  });
}
