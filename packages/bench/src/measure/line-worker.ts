import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { BUILD_FOLDER } from "../build/folders.ts";
import type { WORKERS } from "../build/workers.ts";
import { plainEnvironment } from "./run-worker.ts";

/** A built program that goes on between the lines it prints. It ends when it is closed, or when we end. */
export interface LineWorker {
  /** The next line that it prints. */
  line(): Promise<string>;
  /** Asks it for another one. */
  ask(): Promise<string>;
  close(): void;
}

export function startLineWorker(node: string, worker: (typeof WORKERS)[number], argument: object = {}): LineWorker {
  const options = ["--expose-gc", `${BUILD_FOLDER}/${worker}.js`, JSON.stringify(argument)];
  const child = spawn(node, options, { stdio: ["pipe", "pipe", "inherit"], env: plainEnvironment() });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => {
    const { done, value } = await lines.next();
    if (done) throw new Error(`${worker} ended early; what it said is above`);
    return value;
  };
  return {
    line,
    ask: () => {
      child.stdin.write("\n");
      return line();
    },
    close: () => child.stdin.end(),
  };
}
