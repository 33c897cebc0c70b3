// Runs a script of ours in this process, by plain Node: `node scripts/run.js scripts/generate.ts --check`.
// tsx takes a thread and a message for every module, those of packages too, which costs more than generating does. Here
// esbuild joins our own sources, each time anew and in memory so that nothing stale can run; packages Node loads itself.
import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

// Node 20 compiles for speed too early for a process of a second or two: that would be a third of all its work. Later
// lines of Node have a compiler between, and no such flag.
if (process.version.startsWith("v20.")) setFlagsFromString("--interrupt-budget=1000000");

// An `import` has Node search it for names to export, which takes several times as long as loading it.
const { build } = createRequire(import.meta.url)("esbuild");

const [, , script = "", ...args] = process.argv;
const file = resolve(script);
const RESOLVED = Symbol("resolved");

const ourSources = {
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
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      // At once: for hundreds of small files, promises cost more than reading does.
      const source = readFileSync(path, "utf8");
      // Each source keeps its own place, from which it finds its files.
      const contents = source.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: "ts" };
    });
  },
};

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
  plugins: [ourSources],
  sourcemap: "inline",
  // The sources are where the map says; copies of them would be two thirds of what Node is to read.
  sourcesContent: false,
  banner: { js: "process.setSourceMapsEnabled(false);" },
  logLevel: "silent",
});

// On for our sources and for a fault's trace alone: Node searches for maps in everything that is compiled meanwhile.
process.setSourceMapsEnabled(true);
process.once("uncaughtExceptionMonitor", () => process.setSourceMapsEnabled(true));
process.argv = [process.argv[0], file, ...args];
new Module(file)._compile(outputFiles[0].text, file);
