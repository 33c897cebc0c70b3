import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@agentpost/workspace";
import { build } from "esbuild";

/** The program to test: what npm has installed, where this variable names it, and else the sources of now. */
const INSTALLED = "AGENTPOST_CLI_INSTALLED";

const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** The program in one file as it is when it is delivered. */
export async function buildProgram(): Promise<{ readonly program: string; remove(): void }> {
  const installed = process.env[INSTALLED];
  if (installed) return { program: installed, remove: () => {} };
  const { path, remove } = temporaryFolder("cli-program");
  await build({
    entryPoints: [{ in: fileURLToPath(new URL("../src/bin.ts", import.meta.url)), out: "bin" }],
    outdir: join(path, "dist"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@agentpost/source"],
    banner: { js: REQUIRE },
    logLevel: "error",
  });
  copyFileSync(new URL("../package.json", import.meta.url), join(path, "package.json"));
  return { program: join(path, "dist/bin.mjs"), remove };
}
