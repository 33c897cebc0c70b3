import { join } from "node:path";
import { build } from "esbuild";

/** The program and what it imports in one file, resolved under the conditions that the runtime's own bundlers set. */
export async function bundle(consumer: string, main: string, conditions: string[]): Promise<string> {
  const outfile = join(consumer, "bundled", main);
  await build({
    entryPoints: [join(consumer, main)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions,
    target: "es2022",
    logLevel: "silent",
  });
  return outfile;
}
