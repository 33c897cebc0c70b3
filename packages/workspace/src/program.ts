import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./root.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// It has a face of its own, so that who only asks where something is loads no bundler.

export interface BuiltPrograms<Name extends string> {
  /** The file of each, to be given to Node. */
  readonly files: Readonly<Record<Name, string>>;
  remove(): void;
}

// What a bundle holds of CommonJS asks for it.
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/**
 * Programs of a package, by sources in its folder: each in one file, since a process starts several times as fast from one
 * as from our sources, and made from the sources of now. The package's manifest is where it is when they are installed.
 */
export async function buildPrograms<Name extends string>(
  packageName: string,
  sources: Readonly<Record<Name, string>>,
): Promise<BuiltPrograms<Name>> {
  const folder = join(ROOT, "packages", packageName);
  const { path, remove } = temporaryFolder(`${packageName}-programs`);
  const names = Object.keys(sources) as Name[];
  await build({
    entryPoints: names.map((name) => ({ in: join(folder, sources[name]), out: name })),
    outdir: join(path, "dist"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@agentpost/source"],
    banner: { js: REQUIRE },
    logLevel: "error",
  });
  copyFileSync(join(folder, "package.json"), join(path, "package.json"));
  const files = Object.fromEntries(names.map((name) => [name, join(path, "dist", `${name}.mjs`)]));
  return { files: files as Record<Name, string>, remove };
}
