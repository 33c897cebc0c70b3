import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { BUILD_FOLDER } from "../build/folders.ts";
import type { Usage } from "../workers/report-usage.ts";
import { plainEnvironment } from "./run-worker.ts";

const run = promisify(execFile);

export interface ProgramRun extends Usage {
  /** From before the process is started until it has ended. */
  readonly seconds: number;
}

/** Runs a program to its end in a plain `node` of its own, and says what that took. Fails where the program does. */
export async function runProgram(args: readonly string[], usageFile: string): Promise<ProgramRun> {
  const report = pathToFileURL(`${BUILD_FOLDER}/report-usage.js`).href;
  const env = { ...plainEnvironment(), AGENTPOST_BENCH_USAGE: usageFile };
  const startedAt = performance.now();
  await run(process.execPath, ["--import", report, ...args], { env });
  const seconds = (performance.now() - startedAt) / 1000;
  return { seconds, ...(JSON.parse(await readFile(usageFile, "utf8")) as Usage) };
}
