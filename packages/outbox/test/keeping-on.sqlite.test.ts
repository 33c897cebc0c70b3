import { setTimeout as pause } from "node:timers/promises";
import { sqlite } from "@agentpost/outbox/sqlite";
import { expect, test } from "vitest";
import { deskOutbox, inState } from "./desk-outbox.ts";

test("an outcome that can't be sealed is recorded once it can, and the message isn't sent again", async () => {
  const { outbox, message, texts } = await deskOutbox();
  let failures = 2;
  const seal = {
    seal: (text: string) => {
      // Of an outcome, which is known once the request was made.
      if (text.includes('"sent"') && failures-- > 0) throw new Error("the key can't be had now");
      return text;
    },
    open: (sealed: string) => sealed,
  };
  const errors: unknown[] = [];
  const box = outbox({ seal, hooks: { onLedgerError: (error) => void errors.push(error) } });
  await box.add(message("x"), { key: "k" });
  await box.start();
  expect(await inState(box, "k", "sent")).toMatchObject({ attempts: [{ outcome: "sent" }] });
  expect(errors.map(String)).toEqual(Array(2).fill("Error: the key can't be had now"));
  expect(texts()).toEqual(["x"]);
});

test("stop ends while the ledger can't record what was sent, which is unknown to whoever comes next, and found", async () => {
  const { outbox, message, texts, file, inbox } = await deskOutbox();
  const ledger = sqlite({ file });
  const end = async () => {
    throw new Error("the disk is full");
  };
  const box = outbox({ ledger: { ...ledger, end }, leaseMs: 1_001 });
  await box.add(message("x"), { key: "k" });
  await box.start();
  await expect.poll(() => texts()).toEqual(["x"]);
  await box.stop({ timeoutMs: 0 });
  expect(await box.get("k")).toMatchObject({ state: "sending" });
  const next = outbox({ inbox });
  await next.start();
  await inState(next, "k", "sent");
  expect(texts()).toEqual(["x"]);
});

test("what is told so late that it owns its entry that the lease has passed isn't sent by it", async () => {
  const { outbox, message, texts, file } = await deskOutbox();
  const ledger = sqlite({ file });
  const owns: boolean[] = [];
  const box = outbox({
    leaseMs: 1_001,
    ledger: {
      ...ledger,
      owns: async (key, mark) => {
        const isOwner = await ledger.owns(key, mark);
        owns.push(isOwner);
        if (owns.length === 1) await pause(1_101);
        return isOwner;
      },
    },
  });
  await box.add(message("x"), { key: "k" });
  await box.start();
  const entry = await inState(box, "k", "sent");
  expect(entry.attempts.map(({ outcome }) => outcome)).toEqual(["not-sent", "sent"]);
  expect(owns).toEqual([true, true]);
  expect(texts()).toEqual(["x"]);
});

test("stop waits for what an engine has it work at, from the claim on", async () => {
  const { outbox, message, texts, file } = await deskOutbox();
  const ledger = sqlite({ file });
  let claiming = () => {};
  const isClaiming = new Promise<void>((resolve) => {
    claiming = resolve;
  });
  const box = outbox({
    ledger: {
      ...ledger,
      claim: async (wanted) => {
        claiming();
        await pause(50);
        return ledger.claim(wanted);
      },
    },
  });
  await box.add(message("x"), { key: "k" });
  const worked = box.work("k");
  await isClaiming;
  await box.stop();
  expect(await box.get("k")).toMatchObject({ state: "sent" });
  expect(await worked).toMatchObject({ state: "sent" });
  expect(texts()).toEqual(["x"]);
});
