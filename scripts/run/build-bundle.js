import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname } from "node:path";
import { pathToFileURL } from "node:url";

// An `import` has Node search it for names to export, which takes several times as long as loading it.
const { build } = createRequire(import.meta.url)("esbuild");

const RESOLVED = Symbol("resolved");

/** Joins a script and our own sources that it needs to one text; `onSource` hears of each as it was read. */
export async function buildBundle(file, onSource) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    outdir: dirname(file),
    platform: "node",
    // CommonJS, since Node searches what an ES module imports for names, which takes longer than loading it.
    format: "cjs",
    target: "node20",
    conditions: ["@agentpost/source"],
    // As our sources are checked, whatever lies beside them.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    plugins: [ourSources(onSource)],
    sourcemap: "inline",
    // The sources are where the map says; copies of them would be two thirds of what Node is to read.
    sourcesContent: false,
    banner: { js: "process.setSourceMapsEnabled(false);" },
    logLevel: "silent",
  });
  return outputFiles[0].text;
}

function ourSources(onSource) {
  return {
    name: "our sources",
    setup({ onLoad, onResolve, resolve: find }) {
      // All but paths and our own packages, which are sources: esbuild finds those by itself, without a message for each.
      onResolve({ filter: /^(?:[^@./]|@[^a]|@a[^g])/ }, async ({ path, kind, pluginData, ...where }) => {
        if (pluginData === RESOLVED || kind === "entry-point" || path.startsWith("node:")) return undefined;
        // An import becomes a `require`, and must find what that finds; `import()` stays what it is.
        const isDynamic = kind === "dynamic-import";
        const found = await find(path, { ...where, kind: isDynamic ? kind : "require-call", pluginData: RESOLVED });
        if (!/[\\/]node_modules[\\/]/.test(found.path)) return found;
        return { path: isDynamic ? pathToFileURL(found.path).href : found.path, external: true };
      });
      onLoad({ filter: /\.(?:ts|json)$/ }, ({ path }) => {
        // At once: for hundreds of small files, promises cost more than reading does.
        const source = readFileSync(path, "utf8");
        onSource(path, source);
        // Each source keeps its own place, from which it finds its files.
        const contents = source.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
        return { contents, loader: extname(path).slice(1) };
      });
    },
  };
}
