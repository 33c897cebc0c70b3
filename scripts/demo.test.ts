import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ROOT } from "@agentpost/workspace";
import { beforeAll, expect, it } from "vitest";

let lines: readonly string[];

// A failure of the demo, and so any exit code but 0, rejects.
beforeAll(async () => {
  const args = ["--import", "tsx", "-C", "@agentpost/source", "scripts/demo.ts"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  lines = stdout.trimEnd().split("\n");
});

it("fits a terminal of 80 columns", () => {
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

it("shows a failure of each outcome beside the messages that were sent", () => {
  const outcomes = lines.flatMap((line) => /│ (not-sent|rejected|unknown) +│/.exec(line)?.[1] ?? []);
  expect(outcomes).toEqual(["not-sent", "rejected", "unknown"]);
  expect(lines.filter((line) => /│ (queued|sent|delivered) +│/.test(line)).length).toBeGreaterThan(0);
});

it("ends with three things to do next", () => {
  expect(lines.at(-4)).toBe("What to do next:");
});
