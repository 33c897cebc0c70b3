import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startDesk } from "@agentpost/contract/stand-in";
import { nodeOf, temporaryFolder } from "@agentpost/workspace";
import { expect, onTestFinished, test } from "vitest";
import { buildSender } from "./kill/build-sender.ts";
import type { SenderTask } from "./kill/sender.ts";

const KEYS = ["key-1", "key-2", "key-3"];

const missing = spawnSync("strace", ["-V"]).error ? "there is no strace on this machine" : undefined;
if (missing) console.warn(`Skipped, whether a claim is synced before its request: ${missing}`);

test.skipIf(missing)(
  "the claim is synced before the first byte of its request leaves",
  { timeout: 60_000 },
  async () => {
    const { folder, program, task, node } = await ready();
    const trace = join(folder, "trace");
    const calls = "trace=openat,write,writev,sendto,pwrite64,fsync,fdatasync";
    await run("strace", ["-f", "-y", "-s", "64", "-e", calls, "-o", trace, node, program], task());
    const lines = readFileSync(trace, "utf8").split("\n");
    const requests = lines.flatMap((line, index) => (line.includes('"POST /api/v1/') ? [index] : []));
    expect(requests).toHaveLength(KEYS.length);
    for (const request of requests) {
      const before = lines.slice(0, request);
      const written = before.findLastIndex((line) => line.includes("pwrite64(") && line.includes("outbox.db-wal"));
      const synced = before.findLastIndex(
        (line) => /\b(fsync|fdatasync)\(/.test(line) && line.includes("outbox.db-wal"),
      );
      expect(written).toBeGreaterThan(0);
      expect(synced).toBeGreaterThan(written);
    }
  },
);

test("a copy of the file and its WAL, made while their writer stands still, has the mark of each request that left", {
  timeout: 60_000,
}, async () => {
  let number = 0;
  const { folder, file, program, node, task, desk } = await ready(async (mark) => {
    number += 1;
    const copy = join(folder, `copy-${number}.db`);
    child.kill("SIGSTOP");
    for (const ending of ["", "-wal"]) copyFileSync(file + ending, copy + ending);
    child.kill("SIGCONT");
    copies.push([copy, mark]);
  });
  const copies: [copy: string, mark: string][] = [];
  const child = spawn(node, [program], { stdio: ["pipe", "ignore", "inherit"] });
  child.stdin.end(JSON.stringify(task()));
  await once(child, "close");
  expect(desk()).toBe(KEYS.length);
  expect(copies).toHaveLength(KEYS.length);
  for (const [copy, mark] of copies) {
    const query = "SELECT attempts FROM outbox_entry WHERE state = 'sending'";
    const script = `const { DatabaseSync } = require("node:sqlite");
      console.log(JSON.stringify(new DatabaseSync(${JSON.stringify(copy)}).prepare(${JSON.stringify(query)}).all()))`;
    const { stdout } = spawnSync(node, ["--no-warnings", "-e", script], { encoding: "utf8" });
    expect(stdout).toContain(mark);
  }
});

async function ready(onArrived: (mark: string) => Promise<void> = async () => {}) {
  const temporary = temporaryFolder("durable");
  onTestFinished(() => temporary.remove());
  const conversations = KEYS.map(() => randomUUID());
  const desk = await startDesk({
    conversations,
    onSend: (step, { echo_id = "" }) => (step === "arrived" ? onArrived(echo_id.replace("agentpost:", "")) : undefined),
  });
  onTestFinished(() => desk.close());
  const file = join(temporary.path, "outbox.db");
  const task = (): SenderTask => ({
    ledger: { sqlite: file },
    baseUrl: desk.url,
    concurrency: 1,
    add: KEYS.map((key, index) => [key, conversations[index] as string]),
  });
  return {
    folder: temporary.path,
    file,
    program: await buildSender(temporary.path),
    node: (await nodeOf("24")).path,
    task,
    desk: () => conversations.flatMap((each) => desk.desk.messages(each)).length,
  };
}

async function run(command: string, args: readonly string[], task: SenderTask): Promise<void> {
  const child = spawn(command, args, { stdio: ["pipe", "ignore", "inherit"] });
  child.stdin.end(JSON.stringify(task));
  expect(await once(child, "close")).toEqual([0, null]);
}
