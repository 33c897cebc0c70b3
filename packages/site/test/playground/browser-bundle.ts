import { fileURLToPath } from "node:url";
import { temporaryFolder } from "@agentpost/workspace";
import { build } from "esbuild";

type Logic = typeof import("../../playground/index.ts");

/** The playground's logic on what the packages' exports give to a browser, as the page runs it. */
export async function browserBundle(): Promise<Logic> {
  const { path: folder } = temporaryFolder("playground");
  const outfile = `${folder}/playground.mjs`;
  await build({
    entryPoints: [fileURLToPath(new URL("../../playground/index.ts", import.meta.url))],
    outfile,
    bundle: true,
    format: "esm",
    platform: "browser",
    logLevel: "error",
  });
  return import(outfile);
}
