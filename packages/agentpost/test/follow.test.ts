import { randomBytes } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { MessageStatus } from "agentpost";
import { type ConversationMessage, createInbox, type InboxProviderWith, type InboxTypes } from "agentpost/inbox";
import { expect, onTestFinished, test, vi } from "vitest";

interface Types extends InboxTypes {
  readonly conversation: { readonly vendor: "own" };
}

/** A vendor that says of every message what `statusNow` says, and whose webhooks tell of the message in their body. */
function inboxOf(statusNow: () => MessageStatus) {
  let asked = 0;
  const message = (id: string | undefined): ConversationMessage<never> => ({
    id,
    author: "ours",
    text: "Hello",
    at: "2026-01-01T00:00:00Z",
    status: statusNow(),
    vendorStatus: undefined,
    attachments: [],
    private: false,
    address: undefined,
    raw: undefined,
  });
  const own: InboxProviderWith<Types, undefined, "status" | "receive"> = {
    vendor: "own",
    name: undefined,
    capabilities: { history: false, status: "by id", find: "none", webhooks: "unsigned", repeatsWebhooks: true },
    async status({ id }) {
      asked += 1;
      return message(id);
    },
    async receive({ body }) {
      const about = message(String(body));
      return {
        type: "status",
        id: String(body),
        name: "status",
        isSigned: false,
        raw: body,
        status: statusNow(),
        message: about,
      };
    },
  };
  const inbox = createInbox([own]);
  const handler = inbox.webhookHandler({ vendor: "own" }, () => {});
  return {
    follow: (id: string) => inbox.follow({ vendor: "own", name: undefined, id, conversation: "c" }),
    webhookAbout: (id: string) => handler({ headers: {}, body: id }),
    asked: () => asked,
  };
}

test("asks again as soon as a webhook tells of the message, and not for one that tells of another", async () => {
  // No pause ever ends by itself, so that only a webhook can have ended one.
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  let status: MessageStatus = "queued";
  const { follow, webhookAbout, asked } = inboxOf(() => status);
  const changes = follow("m1")[Symbol.asyncIterator]();
  expect((await changes.next()).value).toMatchObject({ id: "m1", status: "queued" });
  const change = changes.next();
  while (asked() < 2) await new Promise((resolve) => setImmediate(resolve));
  status = "sent";
  await webhookAbout("m2");
  expect(asked()).toBe(2);
  await webhookAbout("m1");
  expect((await change).value).toMatchObject({ id: "m1", status: "sent" });
  expect(asked()).toBe(3);
});

test("misses nothing that is told while the caller is at work on the change before", async () => {
  let status: MessageStatus = "queued";
  const { follow, webhookAbout, asked } = inboxOf(() => status);
  const changes: unknown[] = [];
  for await (const change of follow("m1")) {
    changes.push(change.status);
    status = "sent";
    await webhookAbout("m1");
  }
  expect(changes).toEqual(["queued", "sent"]);
  expect(asked()).toBe(2);
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function heapBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test.each([
  ["was passed on before any webhook told of it", "sent"],
  ["was left by its caller halfway, without a word", "queued"],
] as const)("keeps nothing of a message that %s", async (_, status) => {
  const { follow } = inboxOf(() => status);
  const before = heapBytes();
  // A message is known by its id: what is kept of one shows by an id of a million bytes.
  for (let count = 0; count < 40; count++)
    await follow(randomBytes(500_000).toString("hex"))[Symbol.asyncIterator]().next();
  expect(heapBytes() - before).toBeLessThan(10_000_000);
});
