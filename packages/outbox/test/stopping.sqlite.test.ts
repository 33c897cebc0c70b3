import { AbortedError, createMessenger } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { expect, test } from "vitest";
import { deskOutbox } from "./desk-outbox.ts";

/** A message that has left and isn't answered until `answer` is called. */
async function inFlight() {
  const { outbox, message, desk } = await deskOutbox();
  let answer = () => {};
  const isAnswered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let tell = () => {};
  const hasLeft = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const answering = async (url: string, init: RequestInit) => {
    tell();
    await isAnswered;
    return fetch(url, init);
  };
  const account = { baseUrl: desk.url, apiKey: "key-of-a-test", apiSecret: "secret-of-a-test", fetch: answering };
  const box = outbox({ messenger: createMessenger([libredesk(account)]), timeoutMs: 60_000 });
  await box.add(message("x"), { key: "k" });
  await box.start();
  await hasLeft;
  return { box, answer, stateElsewhere: async () => (await outbox().get("k"))?.state };
}

test.each([Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER])(
  "a stop that may take %d ms waits for what is in flight",
  async (timeoutMs) => {
    const { box, answer } = await inFlight();
    const stopped = box.stop({ timeoutMs });
    setTimeout(answer, 100);
    await stopped;
    expect(await box.get("k")).toMatchObject({ state: "sent" });
  },
);

test.each([Number.NaN, -1, "5000"])("refuses to stop within %j ms, and goes on", async (timeoutMs) => {
  const { box, answer } = await inFlight();
  await expect(box.stop({ timeoutMs: timeoutMs as number })).rejects.toThrow(
    /timeoutMs is .*; expected a number of milliseconds, 0 or more/,
  );
  answer();
  expect(await box.settled("k")).toMatchObject({ state: "sent" });
});

test("an outbox that is closed while it is being stopped closes its ledger when what is in flight has ended", async () => {
  const { box, answer, stateElsewhere } = await inFlight();
  const ended = [box.stop(), box.close()];
  setTimeout(answer, 100);
  await Promise.all(ended);
  expect(await stateElsewhere()).toBe("sent");
});

test("who waits for an entry is told of the close, which says nothing of whether its message was sent", async () => {
  const { outbox, message } = await deskOutbox();
  const box = outbox();
  await box.add(message("x"), { key: "k" });
  const waiting = box.settled("k").catch((thrown: unknown) => thrown);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await box.close();
  const error = await waiting;
  expect(error).toBeInstanceOf(AbortedError);
  expect(error).toMatchObject({ outcome: "unknown", message: expect.stringContaining("closed while waiting") });
});

test("a second stop may cut the first one short", async () => {
  const { box } = await inFlight();
  const stopped = box.stop();
  await box.stop({ timeoutMs: 10 });
  await stopped;
  expect(await box.get("k")).toMatchObject({ state: "unknown", error: { name: "AbortedError" } });
});
