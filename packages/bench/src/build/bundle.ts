import { gzipSync } from "node:zlib";
import { build, type StdinOptions } from "esbuild";
import type { ModuleSize } from "../results.ts";
import { PACKAGE_FOLDER } from "./folders.ts";
import { heyApiAlias } from "./hey-api.ts";

export interface Bundle {
  readonly minified: number;
  readonly gzipped: number;
  /** The largest first. */
  readonly modules: readonly ModuleSize[];
}

/** What a bundler makes of a file (or of a source text) for a browser, minified, from what npm delivers. */
export async function bundle(entry: string | StdinOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: PACKAGE_FOLDER,
    ...(typeof entry === "string" ? { entryPoints: [entry] } : { stdin: entry }),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    alias: heyApiAlias,
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild wrote no bundle");
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const modules = inputs.map(([path, { bytesInOutput }]) => ({ path: shown(path), bytes: bytesInOutput }));
  return {
    minified: file.contents.length,
    gzipped: gzipSync(file.contents, { level: 9 }).length,
    modules: modules.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes),
  };
}

/** `transport/dist/attempt.js` rather than the way there. */
function shown(path: string): string {
  return path.replace(/^.*node_modules\//, "").replace(/^\.\.\//, "");
}
