import { join } from "node:path";
import { build } from "esbuild";

/** The program and what it imports in one file that knows no platform. */
export async function bundle(consumer: string, main: string): Promise<string> {
  const outfile = join(consumer, "bundled", main);
  await build({
    entryPoints: [join(consumer, main)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "silent",
  });
  return outfile;
}
