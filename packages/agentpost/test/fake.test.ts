import { readFileSync } from "node:fs";
import { finishedProviders, providerName } from "@agentpost/workspace";
import {
  type AgentpostError,
  type AnyProvider,
  ConnectionError,
  createMessenger,
  type Outcome,
  RateLimitError,
  RedirectError,
  RejectedError,
  ServerError,
  TimeoutError,
  UnreadableAnswerError,
} from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { type FakeFailure, type FakeProvider, type FakeStep, fake, matchers } from "agentpost/testing";
import { vida } from "agentpost/vida";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { messages, sampleMessage } from "../example/messages.ts";

interface UntypedFake extends Omit<FakeProvider<never>, "send"> {
  send(message: unknown, options?: object): Promise<{ status: string }>;
}

async function fakeOf(vendor: string, options: object = {}): Promise<UntypedFake> {
  const { [providerName(vendor)]: create } = await import(`agentpost/${vendor}`);
  return fake(create, options) as unknown as UntypedFake;
}

function messageOf(vendor: string) {
  const { to, text, options } = sampleMessage(vendor);
  return { to, text, ...(options && { options }) };
}

const note = { to: messages.libredesk.to, text: "Hello" as string, options: { private: true } } as const;

/** Everything that a fake can be told, and what the error of the send then is. */
const failures: readonly (readonly [FakeFailure, Outcome, kind: string])[] = [
  ["not-sent", "not-sent", "ConnectionError"],
  ["rejected", "rejected", "RejectedError"],
  ["unknown", "unknown", "ConnectionError"],
  [ConnectionError, "unknown", "ConnectionError"],
  [RateLimitError, "rejected", "RateLimitError"],
  [RedirectError, "unknown", "RedirectError"],
  [RejectedError, "rejected", "RejectedError"],
  [ServerError, "unknown", "ServerError"],
  [UnreadableAnswerError, "unknown", "UnreadableAnswerError"],
  [403, "rejected", "RejectedError"],
  [429, "rejected", "RateLimitError"],
  [504, "unknown", "ServerError"],
];

afterEach(() => void vi.useRealTimers());

describe.each(finishedProviders())("a fake of %s", (vendor) => {
  it("takes what the real provider takes, and keeps it", async () => {
    const provider = await fakeOf(vendor);
    const messenger = createMessenger([provider as unknown as AnyProvider]);
    const message = messageOf(vendor);
    const answer = await messenger.send(message as never);
    expect(provider.sent).toEqual([{ message, request: expect.objectContaining({ method: "POST" }), answer }]);
    expect(provider.failed).toEqual([]);
    expect(JSON.stringify(provider.sent)).not.toContain("fake-send");
  });

  it("makes the real provider's checks, and wastes no step of its script on what is refused", async () => {
    const provider = await fakeOf(vendor);
    provider.failNext(RateLimitError);
    const wrong = { ...messageOf(vendor), text: 7 };
    await expect(provider.send(wrong)).rejects.toMatchObject({ name: "InputError", outcome: "not-sent" });
    expect(provider.failed).toMatchObject([{ message: wrong, request: undefined }]);
    await expect(provider.send(messageOf(vendor))).rejects.toBeInstanceOf(RateLimitError);
  });

  it("ends each send as its script says, whatever that is and however often it may repeat", async () => {
    const steps = fc.array(fc.option(fc.constantFrom(...failures), { nil: undefined }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom(1, 2), async (script, maxAttempts) => {
        vi.useFakeTimers();
        const provider = await fakeOf(vendor, { retry: { maxAttempts }, retryBudget: 100 });
        provider.script(script.map((step): FakeStep => step?.[0] ?? "sent"));
        for (const step of [...script, undefined]) {
          const sending = provider.send(messageOf(vendor)).then(
            () => undefined,
            ({ outcome, name }: AgentpostError) => [outcome, name],
          );
          await vi.runAllTimersAsync();
          expect(await sending).toEqual(step && [step[1], step[2]]);
        }
        const failed = script.filter(Boolean).length;
        expect([provider.sent.length, provider.failed.length]).toEqual([script.length + 1 - failed, failed]);
      }),
      { numRuns: 25 },
    );
  });
});

it("waits by the timers of the test", async () => {
  vi.useFakeTimers();
  const desk = fake(libredesk);
  desk.script([{ delayMs: 5_000 }, TimeoutError]);
  let done = "";
  const first = desk.send(note).then(() => {
    done = "first";
  });
  await vi.advanceTimersByTimeAsync(4_999);
  expect(done).toBe("");
  await vi.advanceTimersByTimeAsync(1);
  await first;
  const second = desk.send(note).catch((error: AgentpostError) => error);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await second).toMatchObject({ name: "TimeoutError", outcome: "unknown" });
});

it("repeats as the real provider does, where it may", async () => {
  vi.useFakeTimers();
  const desk = fake(libredesk, { retry: { maxAttempts: 3 } });
  desk.failNext(RateLimitError, { retryAfterMs: 1_500 });
  const sending = desk.send(note).catch((error: AgentpostError) => error);
  await vi.runAllTimersAsync();
  expect(await sending).toMatchObject({ attempts: 3, retryAfterMs: 1_500 });
});

it("answers with the vendor's own words where it is told to", async () => {
  const phone = fake(vida);
  phone.answerNext({ success: true, messageUuid: "from-the-test" });
  expect(await phone.send({ to: messages.vida.to, text: "Hello" })).toMatchObject({ id: "from-the-test" });
});

it("tells two accounts with one vendor apart", async () => {
  const [north, south] = [fake(libredesk, { name: "north" }), fake(libredesk, { name: "south" })];
  const messenger = createMessenger([north, south]);
  south.failNext("unknown");
  await messenger.send({ ...note, to: { ...note.to, name: "north" } });
  await expect(messenger.send({ ...note, to: { ...note.to, name: "south" } })).rejects.toMatchObject({
    outcome: "unknown",
  });
  expect([north.sent.length, south.sent.length, south.failed.length]).toEqual([1, 0, 1]);
});

it("gives each of many sends its own step, also while all are on their way", async () => {
  const desk = fake(libredesk);
  desk.script(["unknown", { delayMs: 5 }, "rejected"]);
  const ends = await Promise.allSettled(["a", "b", "c"].map((text) => desk.send({ ...note, text })));
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected"]);
  expect(desk.failed.map(({ message, error }) => [message.text, error.outcome])).toEqual([
    ["a", "unknown"],
    ["c", "rejected"],
  ]);
});

it("keeps a message as it was sent, and forgets all on reset", async () => {
  const desk = fake(libredesk);
  const message = { ...note, text: "Hello" };
  await desk.send(message);
  message.text = "changed";
  expect(desk.sent[0]?.message.text).toBe("Hello");
  desk.failNext("unknown");
  desk.reset();
  await desk.send(note);
  expect(desk.sent).toHaveLength(1);
});

it("refuses in a sentence what it can't be told", () => {
  expect(() => fake((() => {}) as never)).toThrow("expected a vendor's provider, such as `libredesk`");
  const desk = fake(libredesk);
  expect(() => desk.failNext("lost" as never)).toThrow(
    /fake: lost is no failure of a vendor's; expected a status from 300 to 599 or one of not-sent, /,
  );
  expect(() => desk.failNext(Error as never)).toThrow("fake: Error is no failure");
  expect(() => desk.failNext(200)).toThrow("fake: 200 is no failure");
  expect(() => desk.failNext(429, { retryAfter: 3 } as never)).toThrow(
    "fake: retryAfter is not known; expected failure, status, body, headers, delayMs, retryAfterMs",
  );
  expect(() => desk.script("sent" as never)).toThrow("fake: a script is a list of steps");
});

describe("the matchers", () => {
  const extended = expect as unknown as (value: unknown) => Record<string, (...given: unknown[]) => void> & {
    not: Record<string, (...given: unknown[]) => void>;
  };
  expect.extend(matchers);

  it("find a message by any of its parts, and tell what was sent instead", async () => {
    const desk = fake(libredesk, { name: "north" });
    expect(() => extended(desk)["toHaveSent"]?.()).toThrow("expected the fake of libredesk (north) to have sent");
    await desk.send({ ...note, to: { ...note.to, name: "north" } } as never);
    extended(desk)["toHaveSent"]?.({ to: messages.libredesk.to, text: "Hello" });
    extended(desk)["toHaveSent"]?.({ text: expect.stringContaining("ell") });
    extended(desk)["toHaveSentTimes"]?.(1);
    extended(desk)["toHaveSentTimes"]?.(0, { text: "Bye" });
    extended(desk).not["toHaveSent"]?.({ text: "Bye" });
    expect(() => extended(desk)["toHaveSent"]?.({ text: "Bye" })).toThrow(/to have sent .*Bye.*\n\nIt sent:\n.*Hello/s);
    expect(() => extended(desk).not["toHaveSent"]?.({ text: "Hello" })).toThrow(/not to have sent/);
    expect(() => extended(desk)["toHaveSentTimes"]?.(2)).toThrow(/to have sent .*2.* messages, not 1/);
    expect(() => extended(7)["toHaveSent"]?.()).toThrow("expected a provider that `fake` made");
  });

  it("tell of what failed", async () => {
    const desk = fake(libredesk);
    desk.failNext("unknown");
    await desk.send(note).catch(() => {});
    expect(() => extended(desk)["toHaveSent"]?.({ text: "Hello" })).toThrow(
      /It sent nothing\.\nThese failed:\n.*Hello.*ECONNRESET/s,
    );
  });
});

it("knows every vendor that the facade can send with", () => {
  const table = readFileSync(new URL("../src/vendors/test-kits.ts", import.meta.url), "utf8");
  for (const vendor of finishedProviders()) expect(table).toContain(`"./${vendor}/send.js"`);
});
