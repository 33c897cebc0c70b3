import type { ClientOptions, Progress } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPrograms } from "./build-programs.ts";
import { deskHost, NEWEST } from "./desk-host.ts";

let programs: Awaited<ReturnType<typeof buildPrograms>>;
beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.remove());

const CLIENTS: readonly [string, ClientOptions][] = [
  [NEWEST, { versionNegotiation: { mode: { pin: NEWEST } } }],
  ["2025-11-25", {}],
];
const POLL = { timeout: 15_000 };
const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;

describe.each(CLIENTS)("to a client of revision %s that asks for progress", (_, client) => {
  test("tells of a send each attempt, and after a 429 when the next one is", async () => {
    const told: Progress[] = [];
    // What is told is looked at a few times a second, and here nothing is over before it was seen.
    const isTold = (words: string) => told.some(({ message }) => message?.includes(words));
    const seen = (words: string) => expect.poll(() => isTold(words), POLL).toBe(true);
    const attempts = ["Attempt 1 is under way", "Attempt 2 is under way"];
    const { connect, message, texts, desk } = await deskHost(programs, async (step) => {
      if (step === "arrived") await seen(attempts.shift() ?? "no third attempt");
    });
    desk.faults.push("429 before it is stored");
    const host = await connect({ client, args: ["--timeout", "20", "--wait", "20"] });
    const input = { key: "k", message: message("hello") };
    const sent = await host.call("send_message", input, { onprogress: (progress) => told.push(progress) });
    expect(sent).toMatchObject({ structuredContent: { outcome: "sent", attempts: 2 } });
    const messages = told.map((each) => each.message);
    expect(messages.filter((each) => each !== "Queued.")).toEqual([
      "Attempt 1 is under way.",
      expect.stringMatching(`^The vendor takes no more for now \\(429\\); attempt 2 is at ${TIME}\\.$`),
      "Attempt 2 is under way.",
    ]);
    expect(told.map(({ progress }) => progress)).toEqual(told.map((_each, index) => index + 1));
    expect(texts()).toEqual(["hello"]);
  });

  test("tells until when it waits for a reply", async () => {
    const { connect, conversation, desk } = await deskHost(programs);
    const host = await connect({ client });
    const told: Progress[] = [];
    const input = { account: "libredesk", to: { conversation }, since: "2026-01-01T00:00:00Z", waitSeconds: 20 };
    const replied = host.call("wait_for_reply", input, { onprogress: (progress) => told.push(progress) });
    await expect.poll(() => told.length, POLL).toBeGreaterThan(0);
    desk.desk.store(conversation, { sender_type: "contact", message: "yes" });
    expect(await replied).toMatchObject({ structuredContent: { outcome: "replied" } });
    expect(told[0]).toMatchObject({
      progress: 1,
      message: expect.stringMatching(`^Nobody has answered yet; waiting until ${TIME}\\.$`),
    });
  });
});

test("a host that hasn't asked for progress is told none", async () => {
  const { connect, message } = await deskHost(programs);
  const { client, call } = await connect();
  const { transport } = client;
  const methods: unknown[] = [];
  const read = transport?.onmessage;
  // The client itself drops what it hasn't asked for.
  if (transport) {
    transport.onmessage = (received, extra) => {
      if ("method" in received) methods.push(received.method);
      read?.(received, extra);
    };
  }
  await call("send_message", { key: "k", message: message("hello") });
  expect([transport !== undefined, methods]).toEqual([true, []]);
});
