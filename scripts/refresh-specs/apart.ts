import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ROOT } from "@agentpost/workspace";
import type { RefreshAnswer, RefreshRequest } from "./refresh-vendor.ts";

const PROGRAM = fileURLToPath(new URL("refresh-vendor.ts", import.meta.url));
const MEMORY_MB = 4096;

/**
 * Refreshes a vendor in a process of its own: what a document does to it, such as to take all time or memory there is, is
 * that vendor's failure and nobody else's.
 */
export function refreshApart(request: RefreshRequest, timeoutMs: number): Promise<RefreshAnswer> {
  const execArgv = ["--import", "tsx", "-C", "@agentpost/source", `--max-old-space-size=${MEMORY_MB}`];
  const child = fork(PROGRAM, [JSON.stringify(request)], {
    cwd: ROOT,
    execArgv,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  child.stdout?.resume();
  child.stderr?.on("data", (text: Buffer) => {
    said = `${said}${text}`.slice(-2_000);
  });
  return new Promise((resolve) => {
    const end = (answer: RefreshAnswer) => {
      clearTimeout(timer);
      child.kill("SIGKILL");
      resolve(answer);
    };
    const timer = setTimeout(() => {
      end({ failure: `It took more than ${timeoutMs / 1000} seconds, and was ended. Import it by hand to see why.` });
    }, timeoutMs);
    child.on("message", (answer) => end(answer as RefreshAnswer));
    child.on("error", (error) => end({ failure: error.message }));
    child.on("exit", (code, signal) => end({ failure: `Its process ended with ${signal ?? code}: ${said.trim()}` }));
  });
}
