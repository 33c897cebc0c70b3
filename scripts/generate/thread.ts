import { Worker } from "node:worker_threads";
import { ROOT } from "@agentpost/workspace";
import type { Tasks } from "./thread-tasks.ts";

export interface ThreadRequest {
  readonly task: keyof Tasks;
  readonly input: never;
}

export type ThreadAnswer = { readonly value: unknown } | { readonly error: unknown };

/** Has a thread of its own do one task after the other. */
export type Thread = <Task extends keyof Tasks>(
  task: Task,
  input: Parameters<Tasks[Task]>[0],
) => Promise<ReturnType<Tasks[Task]>>;

interface Waiting {
  resolve(value: never): void;
  reject(error: unknown): void;
}

/** Starts a thread. While it is idle it doesn't keep the program from ending. */
export function startThread(): Thread {
  const worker = new Worker(`${ROOT}/scripts/run.js`, {
    argv: [`${ROOT}/scripts/generate/thread-worker.ts`],
    execArgv: [],
  });
  worker.unref();
  // Its answers come in the order of asking.
  const waiting: Waiting[] = [];
  let endedBy: unknown;
  worker.on("message", (answer: ThreadAnswer) => {
    const asked = waiting.shift();
    if (waiting.length === 0) worker.unref();
    if ("value" in answer) asked?.resolve(answer.value as never);
    else asked?.reject(answer.error);
  });
  worker.on("error", (error) => {
    endedBy = error;
  });
  worker.on("exit", () => {
    endedBy ??= new Error("The thread that types and answers are made on has ended.");
    for (const { reject } of waiting.splice(0)) reject(endedBy);
  });
  return (task, input) =>
    new Promise((resolve, reject) => {
      if (endedBy !== undefined) return reject(endedBy);
      worker.postMessage({ task, input });
      waiting.push({ resolve, reject });
      worker.ref();
    });
}
