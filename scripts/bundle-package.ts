// A package's `build`, after its declarations: one JavaScript file an export, since loading a package of sixty small
// files takes several times as long as loading it from one. Dependencies stay imports.
import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly "@agentpost/source": string }>>;
}

const { exports }: Manifest = JSON.parse(readFileSync("package.json", "utf8"));

await build({
  entryPoints: Object.values(exports).flatMap((entry) => sources(entry["@agentpost/source"])),
  outdir: "dist",
  outbase: "src",
  bundle: true,
  packages: "external",
  // What two exports share is in a file of its own, so that it exists once.
  splitting: true,
  chunkNames: "shared/[name]-[hash]",
  format: "esm",
  platform: "neutral",
  target: "es2022",
  sourcemap: true,
  sourcesContent: false,
});

/** The files that an export stands for: one, or all that its `*` matches. */
function sources(path: string): string[] {
  const [folder, ending] = path.split("*");
  if (folder === undefined || ending === undefined) return [path];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => folder + name);
}
