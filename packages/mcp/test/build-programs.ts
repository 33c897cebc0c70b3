import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@agentpost/workspace";
import { build } from "esbuild";

/** The programs, each in one file as they are when they are delivered, but made from the sources of now. */
export interface Programs {
  readonly server: string;
  /** A server of thirty lines, which sends without a key. */
  readonly bare: string;
}

const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

export async function buildPrograms(): Promise<Programs & { remove(): void }> {
  const { path, remove } = temporaryFolder("mcp-programs");
  const programs = { server: join(path, "dist/bin.mjs"), bare: join(path, "dist/bare.mjs") };
  await build({
    entryPoints: [
      { in: fileURLToPath(new URL("../src/bin.ts", import.meta.url)), out: "bin" },
      { in: fileURLToPath(new URL("bare-server.ts", import.meta.url)), out: "bare" },
    ],
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
  return { ...programs, remove };
}
