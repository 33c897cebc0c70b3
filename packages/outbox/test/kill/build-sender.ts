import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The program of a sender in one file, since a process starts several times as fast from one as from our sources. */
export async function buildSender(folder: string, source = new URL("sender.ts", import.meta.url)): Promise<string> {
  const outfile = join(folder, "sender.cjs");
  await build({
    entryPoints: [fileURLToPath(source)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    conditions: ["@agentpost/source"],
    external: ["pg-native"],
    logLevel: "error",
  });
  return outfile;
}
