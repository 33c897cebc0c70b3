// Runs a script of ours in this process or thread, by plain Node: `node scripts/run.js scripts/generate.ts --check`.
// tsx takes a thread and a message for every module, those of packages too, which costs more than generating does. Here
// our own sources are joined to one, and packages Node loads itself.
import Module from "node:module";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { keptBundle } from "./run/kept-bundle.js";

// Node 20 compiles for speed too early for a process of a second or two: that would be a third of all its work. Later
// lines of Node have a compiler between, and no such flag.
if (process.version.startsWith("v20.")) setFlagsFromString("--interrupt-budget=1000000");

const [, , script = "", ...args] = process.argv;
const file = resolve(script);
const bundle = await keptBundle(file);

// On for our sources and for a fault's trace alone: Node searches for maps in everything that is compiled meanwhile.
process.setSourceMapsEnabled(true);
process.once("uncaughtExceptionMonitor", () => process.setSourceMapsEnabled(true));
process.argv = [process.argv[0], file, ...args];
new Module(file)._compile(bundle, file);
