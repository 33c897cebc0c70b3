import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { ROOT } from "./repository.ts";

const run = promisify(execFile);

/** Runs the pnpm that the project pins, whether or not one is on the path. */
export async function pnpm(args: readonly string[], cwd: string): Promise<string> {
  const manifest = JSON.parse(await readFile(`${ROOT}/package.json`, "utf8"));
  const { stdout } = await run("npx", ["-y", manifest.packageManager, ...args], { cwd });
  return stdout;
}
