import { execFile } from "node:child_process";
import { atExit } from "@agentpost/workspace";

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

/** Runs a program to its end and returns what it printed; a failure's message is the last that it said, its cause all. */
export function run(
  file: string,
  args: readonly string[],
  { cwd, env = {}, timeoutMs = 300_000 }: RunOptions,
): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...cleanEnvironment(), ...env }, timeout: timeoutMs, maxBuffer: 2 ** 27 };
    const child = execFile(file, args, options, (error, stdout, stderr) => {
      cancel();
      if (!error) return resolve({ stdout, stderr });
      const cause = `${stdout}\n${stderr}`.trim();
      const said = cause.split("\n").slice(-15).join("\n");
      const end = error.killed ? `did not end within ${timeoutMs / 1000} s` : `failed (${error.code})`;
      reject(new Error(`${[file.split("/").at(-1), ...args.slice(0, 3)].join(" ")} ${end}\n${said}`, { cause }));
    });
    const cancel = atExit(() => child.kill());
  });
}

// What pnpm tells the scripts it runs, and whatever opens a door on the real registry, is kept from what we run.
const KEPT_BACK = /^(npm_|pnpm_|NODE_AUTH_TOKEN$|NPM_TOKEN$|NODE_OPTIONS$|VITEST|ACTIONS_ID_TOKEN_)/i;

/** The environment of a user's own shell. */
export function cleanEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries.filter(([name]) => !KEPT_BACK.test(name)));
}
