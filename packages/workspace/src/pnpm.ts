import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { ExpectedError } from "./expected-error.ts";
import type { Manifest } from "./manifests.ts";
import { ROOT } from "./root.ts";

const run = promisify(execFile);

/** Runs the pnpm that the project pins, whether or not one is on the path. */
export async function pnpm(args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await run("npx", [...pinned(), ...args], { cwd });
  return stdout;
}

/** The same with its output where ours goes. Resolves to whether it succeeded, and throws where it was ended. */
export async function showPnpm(args: readonly string[], cwd: string): Promise<boolean> {
  const child = spawn("npx", [...pinned(), ...args], { cwd, stdio: "inherit" });
  const [code, signal] = await once(child, "exit");
  if (signal !== null) throw new ExpectedError(`pnpm ${args.join(" ")} was ended by ${signal}.`);
  return code === 0;
}

/** How a script of the root is run by somebody who has Node alone: for messages, which are pasted as they stand. */
export function pnpmCommand(script: string): string {
  return ["npx", ...pinned(), script].join(" ");
}

/** What npx is given for it. */
function pinned(): string[] {
  const { packageManager = "pnpm" } = JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8")) as Manifest;
  return ["-y", packageManager];
}
