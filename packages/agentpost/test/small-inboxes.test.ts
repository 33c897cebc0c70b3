import { startPrism } from "@agentpost/contract";
import { type CallOptions, UnreadableAnswerError, UnsupportedError } from "agentpost";
import { altur } from "agentpost/altur/inbox";
import { chatcaptain } from "agentpost/chatcaptain/inbox";
import { createInbox } from "agentpost/inbox";
import { vida } from "agentpost/vida/inbox";
import { describe, expect, onTestFinished, test } from "vitest";
import { all, attemptOf, type SmallVendor, startSmallDesk } from "./small-desk.ts";
import { addresses } from "./stub.ts";

const conversations = {
  altur: { vendor: "altur", thread: "t1" },
  chatcaptain: addresses.chatcaptain,
  vida: { vendor: "vida", room: "3:15", agent: addresses.vida.agent },
} as const;
const vendors = ["altur", "chatcaptain", "vida"] as const;

async function desk(vendor: SmallVendor) {
  const running = await startSmallDesk(vendor);
  onTestFinished(running.close);
  const history = (options?: CallOptions) => all(running.inbox.history(conversations[vendor] as never, options));
  return { ...running, history };
}

describe.each(vendors)("the history on %s", (vendor) => {
  test("comes the newest first, in one shape, with authors told apart", async () => {
    const { store, send, history } = await desk(vendor);
    store("Where is it?", false, 60_000);
    await send("We are looking");
    const messages = await history();
    const [ours, theirs] = {
      altur: ["customer", "system"],
      chatcaptain: ["colleague", "customer"],
      vida: ["customer", "system"],
    }[vendor];
    expect(messages.map(({ author, text, private: isPrivate }) => [author, text, isPrivate])).toEqual([
      [ours, "We are looking", false],
      [theirs, "Where is it?", false],
    ]);
    expect(Date.parse(messages[1]?.at ?? "")).toBeLessThan(Date.parse(messages[0]?.at ?? ""));
    expect(messages[0]?.raw).toMatchObject({ n: 1 });
  });

  test("is an error, and never empty, where the answer shows no messages", async () => {
    const { settings, history } = await desk(vendor);
    for (const instead of [{}, { messages: null }, { messages: [], error: "down" }, [null], "no"]) {
      settings.instead = instead;
      await expect(history({ retry: false })).rejects.toThrow(UnreadableAnswerError);
    }
  });

  test("is read from an answer as the contract has it", async () => {
    const mock = await startPrism({ vendor });
    onTestFinished(mock.close);
    const settings = { baseUrl: mock.url };
    const inbox = createInbox([
      altur({ apiKey: "k", ...settings }),
      chatcaptain({ apiKey: "k", ...settings }),
      vida({ token: "t", ...settings }),
    ]);
    const messages = await all(inbox.history(conversations[vendor] as (typeof conversations)["vida"]));
    expect(messages.length).toBeGreaterThan(0);
  });
});

describe.each(["chatcaptain", "vida"] as const)("%s, which states no order", (vendor) => {
  test.each([
    ["the oldest first", (list: readonly never[]) => list],
    ["the newest first", (list: readonly never[]) => list.toReversed()],
    ["in no order", (list: readonly never[]) => [3, 0, 2, 1].map((n) => list[n] as never)],
  ])("may list them %s", async (order, arrange) => {
    const { store, settings, history } = await desk(vendor);
    for (const ageMs of [9_000, 6_000, 3_000, 0]) store("Hello", true, ageMs);
    settings.arrange = arrange as never;
    expect(
      (await history()).map(({ id }) => id),
      order,
    ).toEqual(["m3", "m2", "m1", "m0"]);
  });

  test("gives a message once that is listed twice, and two messages with one text twice", async () => {
    const { store, settings, history } = await desk(vendor);
    for (const ageMs of [3_000, 0]) store("Hello", true, ageMs);
    settings.arrange = (list) => [...list, ...list];
    expect((await history()).map(({ id }) => id)).toEqual(["m1", "m0"]);
  });
});

test("messages of one second come in the order in which the whole list runs", async () => {
  const { stored, settings, history } = await desk("vida");
  for (const [n, timestamp] of [100, 200, 200, 300].entries()) stored.push({ n, uuid: `m${n}`, timestamp });
  const ids = async () => (await history()).map(({ id }) => id);
  expect(await ids()).toEqual(["m3", "m2", "m1", "m0"]);
  settings.arrange = (list) => list.toReversed();
  expect(await ids()).toEqual(["m3", "m2", "m1", "m0"]);
});

test("what Vida doesn't tell is undefined, and such a message comes last", async () => {
  const { stored, history } = await desk("vida");
  stored.push({ n: 0 }, { n: 1, uuid: "m1", timestamp: 200, message: "Hello", attachments: "a text" });
  stored.push({ n: 2, uuid: "m2", timestamp: 100, attachments: [null] });
  const [known, older, unknown] = await history();
  expect(known).toMatchObject({ at: "1970-01-01T00:03:20.000Z", author: undefined, attachments: [] });
  expect(older).toMatchObject({ id: "m2", text: "", attachments: [] });
  expect(unknown).toMatchObject({ id: undefined, author: undefined, text: "", at: undefined, status: undefined });
});

test("files are told, in each vendor's words", async () => {
  const files = {
    altur: { thread_id: "t1", type: "image", sent_by: "EU", media: "https://a.example/1" },
    chatcaptain: { id: "m", content: { file: { name: "1.png", mimeType: "image/png", url: "https://a.example/1" } } },
    vida: { attachments: [{ filename: "1.png", "content-type": "image/png", "content-url": "https://a.example/1" }] },
  };
  for (const vendor of vendors) {
    const { stored, history } = await desk(vendor);
    stored.push({ n: 0, ...files[vendor] });
    const isBare = vendor === "altur";
    const [name, type] = isBare ? [undefined, "image"] : ["1.png", "image/png"];
    expect((await history())[0]?.attachments).toEqual([{ name, type, url: "https://a.example/1" }]);
  }
});

describe("the status of a sent message", () => {
  test("is found in ChatCaptain's conversation, by its id", async () => {
    const { stored, send, inbox } = await desk("chatcaptain");
    const sent = await send("Hello");
    expect(sent.status).toBe("queued");
    const [told] = stored;
    stored[0] = { ...(told as { n: number }), sent: "2026-03-02T09:15:04.480Z" };
    expect(await inbox.status(sent as never)).toMatchObject({ id: sent.id, status: "sent", vendorStatus: "ok" });
    stored[0] = { ...(told as { n: number }), read: "2026-03-02T09:16:04.480Z" };
    const seen = await all(inbox.follow(sent as never, { until: ["delivered"] }));
    expect(seen.map(({ status }) => status)).toEqual(["delivered"]);
    expect(await inbox.status({ ...sent, id: "another" } as never)).toBeUndefined();
  });

  test("is found in Vida's room, which the recent messages tell where nobody else does", async () => {
    const { stored, send, inbox, asked } = await desk("vida");
    const sent = await send("Hello");
    stored[0] = { ...(stored[0] as { n: number }), status: "success" };
    asked.length = 0;
    expect(await inbox.status(sent as never)).toMatchObject({
      id: sent.id,
      status: "delivered",
      vendorStatus: "success",
    });
    expect(await inbox.status({ ...sent, conversation: "3:15" } as never)).toMatchObject({ status: "delivered" });
    const paths = asked.map((each) => each.split("?")[0]);
    expect(paths).toEqual(["GET /api/v2/messages/recent", "GET /api/v2/messages/3:15", "GET /api/v2/messages/3:15"]);
    stored[0] = { ...(stored[0] as { n: number }), status: "a word that nobody knows" };
    const other = await inbox.status(sent as never);
    expect([other?.status, other?.vendorStatus]).toEqual([undefined, "a word that nobody knows"]);
  });

  test("isn't told by Altur, and is refused", async () => {
    const { send, inbox } = await desk("altur");
    await expect(inbox.status((await send("Hello")) as never)).rejects.toThrow(UnsupportedError);
  });
});

describe("looking for a message", () => {
  test("is at once over for Altur's first message of a pair, since no thread is known to look in", async () => {
    const { faults, send, inbox, asked } = await desk("altur");
    faults.push("cut after it was stored");
    const attempt = await attemptOf(send("Hello"));
    asked.length = 0;
    expect(await inbox.find(attempt)).toEqual({ found: "not yet", lookedForMs: 0 });
    expect(asked).toEqual([]);
    expect(await inbox.find(attempt, { conversation: "t1", lookForMs: 0 })).toMatchObject({ found: "likely" });
    expect(asked).toEqual(["GET /message/t1"]);
  });

  test("is at once over without a text to look for", async () => {
    const { inbox, asked } = await desk("chatcaptain");
    const attempt = {
      to: addresses.chatcaptain,
      mark: undefined,
      startedAt: new Date().toISOString(),
      text: undefined,
    };
    expect(await inbox.find(attempt)).toEqual({ found: "not yet", lookedForMs: 0 });
    expect(asked).toEqual([]);
  });

  test("is refused with an attempt that doesn't say when it began", async () => {
    const { inbox } = await desk("chatcaptain");
    const attempt = { to: addresses.chatcaptain, mark: undefined, startedAt: "yesterday", text: "Hello" };
    await expect(inbox.find(attempt)).rejects.toThrow("attempt.startedAt is no time");
  });

  test("goes through Vida's recent messages where no room is known, else through the room", async () => {
    const { store, inbox, asked } = await desk("vida");
    store("Hello");
    const attempt = { to: addresses.vida, mark: undefined, startedAt: new Date().toISOString(), text: "Hello" };
    expect(await inbox.find(attempt, { lookForMs: 0 })).toMatchObject({ found: "likely", candidates: [{ id: "m0" }] });
    const inRoom = await inbox.find(attempt, { lookForMs: 0, conversation: "3:15" });
    expect(inRoom).toMatchObject({ found: "likely", candidates: [{ id: "m0" }] });
    expect(asked).toEqual(["GET /api/v2/messages/recent?token=t", "GET /api/v2/messages/3:15?token=t"]);
  });

  test("is done on Vida for the account that the inbox acts for", async () => {
    const asked: URL[] = [];
    const fetch = async (url: string) => {
      asked.push(new URL(url));
      return Response.json([]);
    };
    const inbox = createInbox([vida({ token: "t", targetAccountId: "9", fetch })]);
    const attempt = { to: addresses.vida, mark: undefined, startedAt: new Date().toISOString(), text: "Hello" };
    await inbox.find(attempt, { lookForMs: 0 });
    await all(inbox.history(conversations.vida));
    expect(asked.map(({ searchParams }) => searchParams.get("targetAccountId"))).toEqual(["9", "9"]);
  });
});
