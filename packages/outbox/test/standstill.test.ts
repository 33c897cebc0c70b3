import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { startDesk } from "@agentpost/contract/stand-in";
import { nodeOf, temporaryFolder } from "@agentpost/workspace";
import { describe, expect, test } from "vitest";
import { buildSender } from "./kill/build-sender.ts";
import type { SenderPlace } from "./kill/places.ts";
import type { SenderTask } from "./kill/sender.ts";
import type { SenderLine } from "./kill/sender-lines.ts";
import { newStore, STORES } from "./kill/stores.ts";

/** A sender that stands still at a place for longer than its lease, while another one works, and then goes on. */
async function standStill(kind: (typeof STORES)[number], place: SenderPlace) {
  const store = await newStore(kind);
  const folder = temporaryFolder("standstill");
  const conversation = randomUUID();
  const desk = await startDesk({ conversations: [conversation] });
  try {
    const program = await buildSender(folder.path);
    const { path: node } = await nodeOf("24");
    const task = { ledger: store.place, baseUrl: desk.url, concurrency: 1 };
    const start = (more: Pick<SenderTask, "add" | "cut" | "waitForAll">, onLine: (line: SenderLine) => void) => {
      const child = spawn(node, [program], { stdio: ["pipe", "pipe", "inherit"] });
      child.stdin.end(JSON.stringify({ ...task, ...more } satisfies SenderTask));
      createInterface({ input: child.stdout }).on("line", (line) => onLine(JSON.parse(line)));
      return { child, ended: once(child, "close") };
    };
    const cut = { place, time: 1, signal: "SIGSTOP" as const };
    const stopped = await new Promise<ReturnType<typeof start>>((resolve) => {
      const first = start({ add: [["key-1", conversation]], cut }, (line) => "cutAt" in line && resolve(first));
    });
    let during: SenderLine | undefined;
    const keep = (line: SenderLine) => {
      if ("entries" in line) during = line;
    };
    await start({ add: [], waitForAll: true }, keep).ended;
    const meanwhile = during;
    stopped.child.kill("SIGCONT");
    await Promise.race([stopped.ended, pause(5_000)]);
    stopped.child.kill("SIGKILL");
    await start({ add: [], waitForAll: true }, keep).ended;
    return { meanwhile, afterwards: during, received: desk.desk.messages(conversation).length };
  } finally {
    await desk.close();
    await store.remove();
    folder.remove();
  }
}

const of = (state: string) => ({ entries: [{ key: "key-1", state }] });

describe.each(STORES)("on %s, a sender that stood still past its lease", { timeout: 60_000 }, (kind) => {
  test.each(["once the claim is on disk", "after the last look at the lease"] as const)(
    "%s gives its entry up before the request, and it is sent once",
    async (place) => {
      const { meanwhile, afterwards, received } = await standStill(kind, place);
      expect(meanwhile).toEqual(of("unknown"));
      expect(afterwards).toEqual(of("sent"));
      expect(received).toBe(1);
    },
  );

  test("before its request sends it late or not at all, which is found and is one message", async () => {
    const { meanwhile, afterwards, received } = await standStill(kind, "before the request");
    expect(meanwhile).toEqual(of("unknown"));
    // Its own deadline passed while it stood still, so that it may have given the request up.
    expect(afterwards).toEqual(of(received === 1 ? "sent" : "unknown"));
    expect(received).toBeLessThanOrEqual(1);
  });

  test("before the outcome was recorded records it then", async () => {
    const { afterwards, received } = await standStill(kind, "before the outcome is recorded");
    expect(received).toBe(1);
    expect(afterwards).toEqual(of("sent"));
  });
});
