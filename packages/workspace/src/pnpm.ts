import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { promisify } from "node:util";
import { ExpectedError } from "./expected-error.ts";
import { readManifest } from "./manifests.ts";
import { ROOT } from "./root.ts";

const run = promisify(execFile);

/** Runs the pnpm that the project pins, whether or not one is on the path. */
export async function pnpm(args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await run("npx", [...(await pinned()), ...args], { cwd });
  return stdout;
}

/** The same with its output where ours goes. Resolves to whether it succeeded, and throws where it was ended. */
export async function showPnpm(args: readonly string[], cwd: string): Promise<boolean> {
  const child = spawn("npx", [...(await pinned()), ...args], { cwd, stdio: "inherit" });
  const [code, signal] = await once(child, "exit");
  if (signal !== null) throw new ExpectedError(`pnpm ${args.join(" ")} was ended by ${signal}.`);
  return code === 0;
}

async function pinned(): Promise<string[]> {
  const { packageManager = "pnpm" } = await readManifest(ROOT);
  return ["-y", packageManager];
}
