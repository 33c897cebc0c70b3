import { startDesk } from "@agentpost/contract/stand-in";
import { AgentpostError, type Attempt, createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";

const conversation = "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815";
const to = { vendor: "libredesk", conversation } as const;
const reply = { to: ["ada@example.com"] };

async function helpdesk() {
  const running = await startDesk({ conversations: [conversation] });
  onTestFinished(running.close);
  const account = { baseUrl: running.url, apiKey: "k", apiSecret: "s" };
  const messenger = createMessenger([libredesk(account)]);
  const inbox = createInbox([libredeskInbox(account)]);
  return { ...running, messenger, inbox };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe("history", () => {
  test("gives a conversation in one shape, the newest first, with authors told apart", async () => {
    const { desk, messenger, inbox } = await helpdesk();
    desk.store(conversation, { sender_type: "contact", message: "<p>Where is it?</p>" });
    desk.store(conversation, { sender_type: "agent", message: "Looking", to: ["ada@example.com"] });
    await messenger.send({ to, text: "a < b\n{{ c }}", options: reply });
    await messenger.send({ to, text: "Ask the warehouse", options: { private: true } });
    await messenger.send({ to, text: "In her name", options: { sender_type: "contact" } });
    const messages = await all(inbox.history(to));
    expect(messages.map(({ author, text, private: isPrivate }) => [author, text, isPrivate])).toEqual([
      ["ours", "In her name", false],
      ["ours", "Ask the warehouse", true],
      ["ours", "a < b\n{{ c }}", false],
      ["colleague", "Looking", false],
      ["customer", "Where is it?", false],
    ]);
    expect(messages[4]).toMatchObject({ address: to, status: "delivered", vendorStatus: "received" });
    expect(messages[4]?.raw.uuid).toBe(messages[4]?.id);
  });

  test("has each message once that was there from start to end, in order, while others come and go", async () => {
    const step = fc.record({ add: fc.nat(3), remove: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 420 }), fc.array(step, { maxLength: 6 }), async (count, steps) => {
        const running = await startDesk({ conversations: [conversation] });
        try {
          const { desk, url } = running;
          const write = () => desk.store(conversation, { sender_type: "contact", message: "Hello" });
          for (let number = 0; number < count; number++) write();
          const before = desk.messages(conversation).map(({ uuid }) => uuid);
          const left = [...steps];
          const disturbing: typeof fetch = async (...request) => {
            const answer = await fetch(...request);
            const { add, remove } = left.shift() ?? { add: 0, remove: 0 };
            for (let number = 0; number < add; number++) write();
            for (let number = 0; number < remove; number++)
              desk.remove(desk.messages(conversation)[add + number]?.uuid ?? "");
            return answer;
          };
          const inbox = createInbox([
            libredeskInbox({ baseUrl: url, apiKey: "k", apiSecret: "s", fetch: disturbing as never }),
          ]);
          const read = (await all(inbox.history(to))).map(({ id }) => id);
          const after = new Set(desk.messages(conversation).map(({ uuid }) => uuid));
          expect(new Set(read).size).toBe(read.length);
          const stayed = before.filter((uuid) => after.has(uuid));
          expect(read.filter((id) => stayed.includes(id as string))).toEqual(stayed);
        } finally {
          await running.close();
        }
      }),
      { numRuns: 25 },
    );
  });
});

test("a sent message is followed until it is passed on, and its status is asked for by its id", async () => {
  const { messenger, inbox } = await helpdesk();
  const sent = await messenger.send({ to, text: "Hello", options: reply });
  expect(sent.status).toBe("queued");
  const seen = await all(inbox.follow(sent));
  expect(seen.at(-1)).toMatchObject({ id: sent.id, status: "sent", author: "ours" });
  expect((await inbox.status(sent))?.status).toBe("sent");
});

describe("after an unknown, find says", () => {
  const kinds = {
    reply: reply,
    "private note": { private: true },
    "contact's message": { sender_type: "contact" },
  } as const;

  describe.each(Object.keys(kinds) as (keyof typeof kinds)[])("of a %s", (kind) => {
    const options = kinds[kind];
    const attemptOf = async (sending: Promise<unknown>): Promise<Attempt> => {
      const error = await sending.then(
        () => undefined,
        (thrown) => thrown,
      );
      expect(error).toBeInstanceOf(AgentpostError);
      expect(error.outcome).toBe("unknown");
      return JSON.parse(JSON.stringify(error.attempt));
    };

    test.each([
      ["cut after it was stored", "exact"],
      ["cut after it was stored twice", "exact"],
      ["cut, and stored late", "exact"],
      ["cut before it is stored", "not yet"],
    ] as const)("%s: %s", async (fault, found) => {
      const { faults, desk, messenger, inbox } = await helpdesk();
      // Others with the same text, before it and after it, also one of this product's.
      desk.store(conversation, { sender_type: "agent", message: "Hello", to: ["ada@example.com"] });
      await messenger.send({ to, text: "Hello", options } as never);
      faults.push(fault);
      const attempt = await attemptOf(messenger.send({ to, text: "Hello", options } as never));
      desk.store(conversation, { sender_type: "contact", message: "Hello" });
      await messenger.send({ to, text: "Hello", options } as never);

      const answer = await inbox.find(attempt, { lookForMs: fault === "cut before it is stored" ? 400 : 3_000 });
      expect(answer.found).toBe(found);
      if (answer.found !== "exact") return;
      const stored = desk.messages(conversation).find(({ uuid }) => uuid === answer.sent.id);
      expect(`${stored?.content} ${stored?.meta["echo_id"]}`).toContain(attempt.mark);
      expect(answer.sent).toMatchObject({ vendor: "libredesk", conversation, attempt });
    });
  });

  test("likely, with the candidates, of an attempt that has no mark", async () => {
    const { desk, inbox } = await helpdesk();
    const attempt: Attempt = { to, mark: undefined, startedAt: new Date().toISOString(), text: "Hello" };
    expect(await inbox.find(attempt, { lookForMs: 300 })).toMatchObject({ found: "not yet" });
    const message = desk.store(conversation, { sender_type: "agent", message: "Hello", to: ["ada@example.com"] });
    desk.store(conversation, { sender_type: "agent", message: "Hello there", to: ["ada@example.com"] });
    desk.store(conversation, { sender_type: "contact", message: "<!-- agentpost:another-attempt -->Hello" });
    const answer = await inbox.find(attempt, { lookForMs: 300 });
    expect(answer).toMatchObject({ found: "likely", candidates: [{ id: message.uuid }] });
  });
});
