// What the second thread runs: one task after the other.
import { parentPort } from "node:worker_threads";
import type { ThreadAnswer, ThreadRequest } from "./thread.ts";
import { type Tasks, tasks } from "./thread-tasks.ts";

parentPort?.on("message", ({ task, input }: ThreadRequest) => {
  parentPort?.postMessage(answerOf(task, input));
});

function answerOf(task: keyof Tasks, input: never): ThreadAnswer {
  try {
    return { value: tasks[task](input) };
  } catch (error) {
    return { error };
  }
}
