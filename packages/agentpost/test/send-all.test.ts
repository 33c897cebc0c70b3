import { createMessenger, type EachMessage, InputError, sendAll } from "agentpost";
import { altur } from "agentpost/altur";
import { ishvana } from "agentpost/ishvana";
import fc from "fast-check";
import { expect, test } from "vitest";
import { accepted } from "./stub.ts";

/** Two accounts whose `fetch` is the test's; it is told each message's text, and says when and how it is answered. */
function accounts(answer: (text: string) => Promise<Response> | Response) {
  const fetch = async (_: string, init: RequestInit) => {
    const { message, content } = JSON.parse(String(init.body));
    return answer(message ?? content);
  };
  const settings = { fetch, retry: false } as const;
  return createMessenger([altur({ apiKey: "altur-key", ...settings }), ishvana(settings)]);
}

const to = (agent: string) => ({ vendor: "ishvana", agent }) as const;
const taken = () => Response.json(accepted.ishvana);
type Messages = EachMessage<ReturnType<typeof accounts>["providers"][number]>[];

test("gives all results in the messages' order, and one that fails fails none of the others", async () => {
  const messenger = accounts((text) => (text === "no" ? Response.json({ error: "no" }, { status: 400 }) : taken()));
  const messages: Messages = ["a", "no", "c"].map((text, index) => ({ to: to(`agent-${index}`), text }));
  const results = await sendAll(messenger, messages).all();
  expect(results.map((result) => (result.ok ? result.sent.status : result.error.outcome))).toEqual([
    "delivered",
    "rejected",
    "delivered",
  ]);
});

test("gives each result as soon as it has ended, with its message's index", async () => {
  let resume = () => {};
  const later = new Promise<void>((resolve) => {
    resume = resolve;
  });
  const messenger = accounts(async (text) => {
    if (text === "slow") await later;
    return taken();
  });
  const messages: Messages = [
    { to: to("a"), text: "slow" },
    { to: to("b"), text: "quick" },
  ];
  const indices: number[] = [];
  for await (const { index } of sendAll(messenger, messages)) {
    indices.push(index);
    resume();
  }
  expect(indices).toEqual([1, 0]);
});

test("never has more under way than it may, keeps the order of each conversation, and sends each message once", async () => {
  const conversations = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 24 });
  await fc.assert(
    fc.asyncProperty(
      conversations,
      fc.integer({ min: 1, max: 5 }),
      fc.scheduler(),
      async (agents, concurrency, scheduler) => {
        let underWay = 0;
        let most = 0;
        const busy = new Set<string>();
        const arrived: string[] = [];
        const messenger = accounts(async (text) => {
          const [agent = ""] = text.split(":");
          expect(busy.has(agent)).toBe(false);
          busy.add(agent);
          arrived.push(text);
          underWay += 1;
          most = Math.max(most, underWay);
          await scheduler.schedule(Promise.resolve());
          underWay -= 1;
          busy.delete(agent);
          return taken();
        });
        const messages: Messages = agents.map((agent, index) => ({
          to: to(`agent-${agent}`),
          text: `${agent}:${index}`,
        }));
        const results = await scheduler.waitFor(sendAll(messenger, messages, { concurrency }).all());
        expect(results).toHaveLength(messages.length);
        expect(most).toBeLessThanOrEqual(concurrency);
        expect([...arrived].sort()).toEqual(messages.map(({ text }) => text as string).sort());
        for (const agent of new Set(agents)) {
          const own = arrived.filter((text) => text.startsWith(`${agent}:`)).map((text) => Number(text.split(":")[1]));
          expect(own).toEqual([...own].sort((one, other) => one - other));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("an account that was told to wait waits, and others don't", async () => {
  const arrived: { text: string; at: number }[] = [];
  const messenger = accounts((text) => {
    arrived.push({ text, at: performance.now() });
    if (text === "first")
      return Response.json({ error: "slow down" }, { status: 429, headers: { "retry-after": "1" } });
    return text.startsWith("altur") ? Response.json({ error: "no" }, { status: 400 }) : taken();
  });
  const agent = "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3";
  const messages: Messages = [
    { to: to("a"), text: "first" },
    { to: to("b"), text: "second" },
    { to: { vendor: "altur", agent, endUser: agent }, text: "altur's" },
  ];
  await sendAll(messenger, messages, { concurrency: 1 }).all();
  const at = (text: string) => arrived.find((each) => each.text === text)?.at ?? 0;
  expect(arrived.map(({ text }) => text).sort()).toEqual(["altur's", "first", "second"]);
  expect(at("second") - at("first")).toBeGreaterThan(900);
});

test("a signal ends the rest as not-sent, and none is lost", async () => {
  const controller = new AbortController();
  const messenger = accounts(() => {
    controller.abort();
    return taken();
  });
  const messages: Messages = ["a", "b", "c"].map((text, index) => ({ to: to(`${index}`), text }));
  const results = await sendAll(messenger, messages, { concurrency: 1, signal: controller.signal }).all();
  expect(results.map((result) => (result.ok ? "sent" : result.error.outcome))).toEqual([
    "unknown",
    "not-sent",
    "not-sent",
  ]);
});

test("reads a list without end only as fast as it sends, and stops when its reader does", async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<Messages[number]> {
    for (; ; read++) yield { to: to(`${read}`), text: "x" };
  }
  let seen = 0;
  for await (const { result } of sendAll(accounts(taken), endless(), { concurrency: 4 })) {
    expect(result.ok).toBe(true);
    seen += 1;
    if (seen === 10) break;
  }
  expect(read).toBeLessThan(20);
});

test("tells what was sent before the list itself failed, and then what it threw", async () => {
  async function* broken(): AsyncGenerator<Messages[number]> {
    yield { to: to("a"), text: "x" };
    throw new Error("the queue is away");
  }
  const indices: number[] = [];
  const reading = async () => {
    for await (const { index } of sendAll(accounts(taken), broken())) indices.push(index);
  };
  await expect(reading()).rejects.toThrow("the queue is away");
  expect(indices).toEqual([0]);
});

test("refuses to send the same list a second time", async () => {
  let sends = 0;
  const messenger = accounts(() => {
    sends += 1;
    return taken();
  });
  const sending = sendAll(messenger, [{ to: to("a"), text: "x" }] as Messages);
  await sending.all();
  await expect(sending.all()).rejects.toThrow("was begun already");
  expect(sends).toBe(1);
});

test("refuses options that it doesn't know, and one mark for many messages", () => {
  const messenger = accounts(taken);
  expect(() => sendAll(messenger, [], { concurrency: 0 })).toThrow(
    "concurrency is 0; expected a whole number, 1 or more",
  );
  expect(() => sendAll(messenger, [], { mark: "12345678" } as never)).toThrow("mark is not known");
});

test.each([
  [undefined, "missing"],
  [{ to: to("a"), text: "x" }, "an object"],
])("refuses %j in place of a list of messages", (given, came) => {
  expect(() => sendAll(accounts(taken), given as never)).toThrow(InputError);
  expect(() => sendAll(accounts(taken), given as never)).toThrow(`messages is ${came}; expected a list of messages`);
});

test("a message that is none fails alone, whatever its address holds", async () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  const throwing = {
    get to(): never {
      throw new TypeError("no address");
    },
    text: "a",
  };
  const messages: unknown[] = [{ to: { vendor: "ishvana", agent: 5n }, text: "a" }, throwing, undefined];
  messages.push({ to: { vendor: "ishvana", agent: circle }, text: "a" }, { to: to("b"), text: "b" });
  const results = await sendAll(accounts(taken), messages as Messages).all();
  expect(results.map((result) => (result.ok ? "taken" : result.error.outcome))).toEqual([
    "not-sent",
    "not-sent",
    "not-sent",
    "not-sent",
    "taken",
  ]);
});

test("an account whose vendor asks for a wait longer than a timer can be isn't asked again at once", async () => {
  const asked: string[] = [];
  const messenger = accounts((text) => {
    asked.push(text);
    return new Response(null, { status: 429, headers: { "retry-after": "9999999" } });
  });
  const ending = new AbortController();
  const messages: Messages = ["a", "b"].map((text) => ({ to: to(text), text }));
  const outcomes: string[] = [];
  for await (const { result } of sendAll(messenger, messages, { concurrency: 1, signal: ending.signal })) {
    outcomes.push(result.ok ? "taken" : result.error.name);
    setTimeout(() => ending.abort(), 50);
  }
  expect([asked, outcomes]).toEqual([["a"], ["RateLimitError", "AbortedError"]]);
});

test("an account that several answers told to wait waits for the longest of them, whichever came last", async () => {
  const arrived: string[] = [];
  const waits: Record<string, string> = { long: "60", short: "0" };
  const messenger = accounts(async (text) => {
    arrived.push(text);
    const wait = waits[text];
    if (wait === undefined) return taken();
    await new Promise((resolve) => setTimeout(resolve, text === "long" ? 10 : 40));
    return new Response(null, { status: 429, headers: { "retry-after": wait } });
  });
  const ending = new AbortController();
  const messages: Messages = ["long", "short", "later", "last"].map((text) => ({ to: to(text), text }));
  setTimeout(() => ending.abort(), 300);
  await sendAll(messenger, messages, { concurrency: 2, signal: ending.signal }).all();
  expect(arrived).toEqual(["long", "short"]);
});

test("a message that waits for its account waits on where the vendor asks for more meanwhile", async () => {
  const arrived: string[] = [];
  const messenger = accounts(async (text) => {
    arrived.push(text);
    if (text === "later") return taken();
    await new Promise((resolve) => setTimeout(resolve, text === "first" ? 10 : 60));
    return new Response(null, { status: 429, headers: { "retry-after": text === "first" ? "0.1" : "60" } });
  });
  const ending = new AbortController();
  const messages: Messages = ["first", "second", "later"].map((text) => ({ to: to(text), text }));
  setTimeout(() => ending.abort(), 400);
  await sendAll(messenger, messages, { concurrency: 2, signal: ending.signal }).all();
  expect(arrived).toEqual(["first", "second"]);
});

test("sends nothing more once its reader has left, also of what a slow list gives after that", async () => {
  const arrived: string[] = [];
  const messenger = accounts((text) => {
    arrived.push(text);
    return taken();
  });
  async function* slow(): AsyncGenerator<Messages[number]> {
    yield { to: to("a"), text: "a" };
    await new Promise((resolve) => setTimeout(resolve, 50));
    yield { to: to("b"), text: "b" };
  }
  for await (const { index } of sendAll(messenger, slow())) if (index === 0) break;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(arrived).toEqual(["a"]);
});

test("listens to its signal once, however many messages wait for their account", async () => {
  let listening = 0;
  let most = 0;
  const ending = new AbortController();
  const { signal } = ending;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...given: unknown[]) => {
    listening += 1;
    most = Math.max(most, listening);
    return addEventListener.apply(signal, given as never);
  };
  signal.removeEventListener = (...given: unknown[]) => {
    listening -= 1;
    return removeEventListener.apply(signal, given as never);
  };
  const messenger = accounts(() => new Response(null, { status: 429, headers: { "retry-after": "60" } }));
  const messages: Messages = Array.from({ length: 40 }, (_, index) => ({ to: to(`${index}`), text: "x" }));
  setTimeout(() => ending.abort(), 100);
  const results = await sendAll(messenger, messages, { concurrency: 20, signal }).all();
  expect(results).toHaveLength(40);
  // The transport's own, and the one wait.
  expect(most).toBeLessThanOrEqual(2);
  expect(listening).toBe(0);
});
