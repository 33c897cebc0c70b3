import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { readManifest } from "./manifests.ts";
import { ROOT } from "./root.ts";

const run = promisify(execFile);

/** Runs the pnpm that the project pins, whether or not one is on the path. */
export async function pnpm(args: readonly string[], cwd: string): Promise<string> {
  const { packageManager = "pnpm" } = await readManifest(ROOT);
  const { stdout } = await run("npx", ["-y", packageManager, ...args], { cwd });
  return stdout;
}
