import type { SendStep } from "@agentpost/contract/stand-in";
import type { Client, ClientOptions, Progress } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPrograms } from "./build-programs.ts";
import { CLIENTS, deskHost } from "./desk-host.ts";
import { connectTo, served } from "./served.ts";

let programs: Awaited<ReturnType<typeof buildPrograms>>;
beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.remove());

const PATIENT = ["--timeout", "20", "--wait", "20"];
const POLL = { timeout: 15_000 };
const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;

type OnSend = (step: SendStep) => Promise<void>;

const TRANSPORTS = {
  async stdio(options: ClientOptions, onSend?: OnSend) {
    const host = await deskHost(programs, onSend);
    return { ...host, ...(await host.connect({ client: options, args: PATIENT })) };
  },
  async HTTP(options: ClientOptions, onSend?: OnSend) {
    const host = await served(programs, PATIENT, onSend);
    return { ...host, client: await connectTo(host.url, options) };
  },
};

const HOSTS = CLIENTS.flatMap(([revision, options]) =>
  Object.entries(TRANSPORTS).map(([transport, open]) => ({
    host: `${revision} over ${transport}`,
    open: (onSend?: OnSend) => open(options, onSend),
  })),
);

describe.each(HOSTS)("to a client of revision $host", ({ open }) => {
  test("tells of a send each attempt, and after a 429 when the next one is", async () => {
    const told: Progress[] = [];
    // What is told is looked at a few times a second, and here nothing is over before it was seen.
    const isTold = (words: string) => told.some(({ message }) => message?.includes(words));
    const seen = (words: string) => expect.poll(() => isTold(words), POLL).toBe(true);
    const attempts = ["Attempt 1 is under way", "Attempt 2 is under way"];
    const { client, message, texts, desk } = await open(async (step) => {
      if (step === "arrived") await seen(attempts.shift() ?? "no third attempt");
    });
    desk.faults.push("429 before it is stored");
    const call = { name: "send_message", arguments: { key: "k", message: message("hello") } };
    const sent = await client.callTool(call, { onprogress: (progress) => told.push(progress) });
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
    const { client, conversation, desk } = await open();
    const told: Progress[] = [];
    const input = { account: "libredesk", to: { conversation }, since: "2026-01-01T00:00:00Z", waitSeconds: 20 };
    const call = { name: "wait_for_reply", arguments: input };
    const replied = client.callTool(call, { onprogress: (progress) => told.push(progress) });
    await expect.poll(() => told.length, POLL).toBeGreaterThan(0);
    desk.desk.store(conversation, { sender_type: "contact", message: "yes" });
    expect(await replied).toMatchObject({ structuredContent: { outcome: "replied" } });
    expect(told[0]).toMatchObject({
      progress: 1,
      message: expect.stringMatching(`^Nobody has answered yet; waiting until ${TIME}\\.$`),
    });
  });

  test("tells nothing where it hasn't been asked to", async () => {
    const { client, message } = await open();
    const methods = methodsTold(client);
    await client.callTool({ name: "send_message", arguments: { key: "k", message: message("hello") } });
    expect(methods).toEqual([]);
  });
});

/** What the server tells of its own, which the client itself drops where it hasn't asked for it. */
function methodsTold({ transport }: Client): readonly string[] {
  if (!transport) throw new Error("the client is not connected");
  const methods: string[] = [];
  const read = transport.onmessage;
  transport.onmessage = (received, extra) => {
    if ("method" in received) methods.push(received.method);
    read?.(received, extra);
  };
  return methods;
}
