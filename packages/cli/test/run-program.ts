import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Of the terminal. Default: 80. */
  readonly columns?: number;
}

/** The Node that runs the program: the one that this variable names, and else the one that runs the tests. */
export const NODE = process.env["AGENTPOST_CLI_NODE"] ?? process.execPath;

/** Runs the program with pipes, as a script does. */
export async function inPipe(program: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startInPipe(program, args, options);
  const [stdout, stderr] = [collect(child, "stdout"), collect(child, "stderr")];
  const [exitCode] = await once(child, "close");
  return { exitCode, stdout: stdout(), stderr: stderr() };
}

export function startInPipe(program: string, args: readonly string[], { env = {}, input }: RunOptions): ChildProcess {
  const child = spawn(NODE, [program, ...args], { env: environment(env) });
  onTestFinished(() => void child.kill("SIGKILL"));
  child.stdin?.on("error", () => {});
  child.stdin?.end(input ?? "");
  return child;
}

/**
 * Runs the program in a terminal; what it shows is one text, with a terminal's line ends taken off. Nothing can be typed
 * into it.
 */
export async function inTerminal(program: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = startInTerminal(program, args, options);
  const stdout = collect(child, "stdout");
  const [exitCode] = await once(child, "close");
  return { exitCode, stdout: stdout().replaceAll("\r\n", "\n"), stderr: "" };
}

/** A terminal is what util-linux's `script` gives. */
export function startInTerminal(program: string, args: readonly string[], options: RunOptions = {}): ChildProcess {
  const { env = {}, columns = 80 } = options;
  const command = [NODE, program, ...args].map(quoted).join(" ");
  const child = spawn("script", ["-qec", `stty cols ${columns} rows 24 -echo; exec ${command}`, "/dev/null"], {
    env: environment({ TERM: "xterm-256color", SHELL: "/bin/sh", ...env }),
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

export function collect(child: ChildProcess, stream: "stdout" | "stderr"): () => string {
  const chunks: Buffer[] = [];
  child[stream]?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

export function quoted(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** What runs the tests may have accounts and settings of its own. */
function environment(env: Readonly<Record<string, string>>): Record<string, string> {
  return { PATH: process.env["PATH"] ?? "", HOME: "/home/somebody", LANG: "C.UTF-8", ...env };
}
