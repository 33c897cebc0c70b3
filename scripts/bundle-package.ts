// A package's `build`, after its declarations: one JavaScript file an export, since loading a package of sixty small
// files takes several times as long as loading it from one. Dependencies stay imports, and so does one export that
// another one imports, so that everything exists once. A program, in `bin`, is a file like an export's. An export with a
// `browser` condition gets a second file, in which `<module>.browser.ts` stands for `<module>.ts`: browsers need not carry
// what only other runtimes can use.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { build, type Plugin, transform } from "esbuild";

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly "@agentpost/source": string; readonly browser?: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
}

const MOST_OF_LITERALS = 256;

const { exports, bin = {} }: Manifest = JSON.parse(readFileSync("package.json", "utf8"));
const all = Object.values(exports);
const programs = Object.values(bin).map((file) => file.replace(/^dist\/(.+)\.js$/, "./src/$1.ts"));
const entries = [...all.flatMap((entry) => sources(entry["@agentpost/source"])), ...programs];
const browserEntries = all.filter(({ browser }) => browser).flatMap((entry) => sources(entry["@agentpost/source"]));

// What an earlier build left would be published.
rmSync("dist/shared", { recursive: true, force: true });
await bundle(entries, "");
await bundle(browserEntries, ".browser");

async function bundle(own: readonly string[], variant: "" | ".browser"): Promise<void> {
  const owners = new Map<string, string>();
  for (const entry of own) {
    const { metafile } = await build({
      entryPoints: [entry],
      outdir: "dist",
      outbase: "src",
      entryNames: `[dir]/[name]${variant}`,
      bundle: true,
      packages: "external",
      plugins: [otherEntriesStayImports(entry, own, variant), ...(variant ? [variantsOfModules(variant)] : [])],
      format: "esm",
      platform: "neutral",
      target: "es2022",
      // Puts constants where they are used, which a consumer's bundler no longer does for one file of a package.
      minifySyntax: true,
      sourcemap: true,
      sourcesContent: false,
      metafile: true,
    });
    const [output] = Object.values(metafile.outputs).filter(({ entryPoint }) => entryPoint);
    for (const [module, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
      const owner = owners.get(module);
      if (owner && bytesInOutput > 0 && !(await isLiteral(module))) {
        throw new Error(
          `${module} would be in two files, ${owner}'s and ${entry}'s. Import it from an export of both.`,
        );
      }
      if (bytesInOutput > 0) owners.set(module, entry);
    }
  }
}

/** A few constants, which nothing is the worse for having twice; what is made or called may be a class or a state. */
async function isLiteral(module: string): Promise<boolean> {
  const { code } = await transform(readFileSync(module, "utf8"), { loader: "ts", minifyWhitespace: true });
  return code.length <= MOST_OF_LITERALS && !/[(`]|\b(new|class|function|import|let|var)\b/.test(code);
}

function otherEntriesStayImports(entry: string, own: readonly string[], variant: string): Plugin {
  return {
    name: "other entries stay imports",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
        const target = relative(".", sourceOf(path, resolveDir));
        const isIn = (list: readonly string[]) => list.some((other) => relative(".", other) === target);
        if (kind === "entry-point" || !isIn(entries)) return undefined;
        const from = relative(dirname(entry), target).replace(/\.ts$/, isIn(own) ? `${variant}.js` : ".js");
        return { path: from.startsWith(".") ? from : `./${from}`, external: true };
      });
    },
  };
}

function variantsOfModules(variant: string): Plugin {
  return {
    name: "variants of modules",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const target = sourceOf(path, resolveDir).replace(/\.ts$/, `${variant}.ts`);
        return existsSync(target) ? { path: target } : undefined;
      });
    },
  };
}

function sourceOf(path: string, folder: string): string {
  return resolve(folder, path.replace(/\.js$/, ".ts"));
}

/** The files that an export stands for: one, or all that its `*` matches. */
function sources(path: string): string[] {
  const [folder, ending] = path.split("*");
  if (folder === undefined || ending === undefined) return [path];
  const names = readdirSync(folder).map((name) => (name.endsWith(ending) ? name.slice(0, -ending.length) : name));
  return names.map((name) => `${folder}${name}${ending}`).filter((file) => existsSync(file));
}
