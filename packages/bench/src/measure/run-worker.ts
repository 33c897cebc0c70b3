import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { BUILD_FOLDER } from "../build/folders.ts";
import type { WORKERS } from "../build/workers.ts";

const run = promisify(execFile);

/** Runs one of the built programs in a plain `node` of its own, and returns what it printed, read as JSON. */
export async function runWorker<Found>(
  node: string,
  worker: (typeof WORKERS)[number],
  argument: string | object,
): Promise<Found> {
  const text = typeof argument === "string" ? argument : JSON.stringify(argument);
  const { stdout } = await run(node, ["--expose-gc", `${BUILD_FOLDER}/${worker}.js`, text], {
    env: plainEnvironment(),
  });
  return JSON.parse(stdout) as Found;
}

/** Without what leads packages to their sources, or loads a compiler into every process. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...rest } = process.env;
  return rest;
}
