import { expect, test } from "vitest";
import { deskOutbox, inState } from "./desk-outbox.ts";

test("a rule's answer changes nothing where a person has decided while it was asked", async () => {
  const { outbox, desk, message } = await deskOutbox();
  const elsewhere = outbox();
  let answered = () => {};
  const isAnswered = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const box = outbox({
    decideUnknown: async ({ key }) => {
      await elsewhere.decide(key, { as: "sent", by: "ana" });
      setImmediate(answered);
      return "give-up" as const;
    },
  });
  desk.faults.push("cut before it is stored");
  await box.add(message("x"), { key: "k" });
  await box.start();
  await isAnswered;
  await box.stop();
  expect(await box.get("k")).toMatchObject({ state: "sent", decisions: [{ as: "sent", by: "ana" }] });
});

test("of a rule and a person who decide at the same time one does, and the other is told", async () => {
  const { outbox, desk, message, conversations } = await deskOutbox(8);
  const people = outbox();
  const told = new Map<string, string | undefined>();
  const box = outbox({
    decideUnknown: async ({ key }) => {
      const decided = people.decide(key, { as: "sent", by: "ana" });
      void decided.then((entry) => told.set(key, entry?.state));
      // Not waited for: which of the two comes first is the ledger's to say.
      return "give-up" as const;
    },
  });
  for (const [index, conversation] of conversations.entries()) {
    desk.faults.push("cut before it is stored");
    await box.add(message("x", conversation), { key: `k${index}` });
  }
  await box.start();
  await expect.poll(() => told.size).toBe(conversations.length);
  await box.stop();
  for (const [key, state] of told) {
    const entry = await box.get(key);
    const byPerson = { state: "sent", decisions: [{ by: "ana" }] };
    expect(entry).toMatchObject(state === "sent" ? byPerson : { state: "not-sent", decisions: [{ by: "rule" }] });
    expect(entry?.decisions).toHaveLength(1);
  }
});

test("a rule's answer about one attempt decides nothing about the next", async () => {
  const { outbox, desk, message } = await deskOutbox();
  const elsewhere = outbox({ timeoutMs: 200, leaseMs: 250 });
  let asked = 0;
  let answered = () => {};
  const isAnswered = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const box = outbox({
    timeoutMs: 200,
    leaseMs: 250,
    async decideUnknown({ key }) {
      asked += 1;
      if (asked > 1) return undefined;
      desk.faults.push("cut before it is stored");
      await expect.poll(() => elsewhere.decide(key, { as: "send-again", by: "ana" })).toBeDefined();
      await expect.poll(async () => (await elsewhere.get(key))?.attempts.length).toBe(2);
      await inState(elsewhere, key, "unknown");
      setImmediate(answered);
      return "give-up" as const;
    },
  });
  desk.faults.push("cut before it is stored");
  await box.add(message("x"), { key: "k" });
  await box.start();
  await isAnswered;
  await box.stop();
  expect(await box.get("k")).toMatchObject({ state: "unknown", decisions: [{ as: "send-again", by: "ana" }] });
});

test("an unknown whose message was erased can't be sent again, and can be given up", async () => {
  const { outbox, desk, message } = await deskOutbox();
  const box = outbox();
  desk.faults.push("cut before it is stored");
  await box.add(message("x"), { key: "k" });
  await box.start();
  await inState(box, "k", "unknown");
  await box.erase("k");
  await expect(box.decide("k", { as: "send-again", by: "ana" })).rejects.toThrow(
    "as is send-again, and the message was erased; expected sent or give-up",
  );
  expect(await box.decide("k", { as: "give-up", by: "ana" })).toMatchObject({ state: "not-sent", reason: "given-up" });
});

test("what is found while somebody decides to send it again is sent, and not again", async () => {
  const { outbox, desk, inbox, message, texts } = await deskOutbox();
  const elsewhere = outbox({ timeoutMs: 10, leaseMs: 11 });
  const decided: (string | undefined)[] = [];
  const box = outbox({
    timeoutMs: 1_000,
    leaseMs: 1_001,
    inbox: {
      ...inbox,
      find: async (attempt, options) => {
        await expect.poll(() => texts()).toEqual(["x"]);
        const decide = () => elsewhere.decide("k", { as: "send-again", by: "ana" });
        await expect
          .poll(async () => decided.push((await decide())?.state) && decided.at(-1), { timeout: 5_000 })
          .toBe("queued");
        return inbox.find(attempt, options);
      },
    },
  });
  desk.faults.push("cut, and stored late");
  await box.add(message("x"), { key: "k" });
  await box.work("k");
  await box.start({ concurrency: 0 });
  expect(await inState(elsewhere, "k", "sent")).toMatchObject({ decisions: [{ as: "send-again", by: "ana" }] });
  await elsewhere.start();
  await elsewhere.stop();
  expect(texts()).toEqual(["x"]);
});
