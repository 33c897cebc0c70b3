import { describe, expect, test } from "vitest";
import type { AttemptEnd, Ledger, Row } from "../../src/ledger.ts";
import { ended, go, newClaim, newRow } from "./store.ts";

export function endingTests(open: () => Promise<Ledger>): void {
  describe("the end of an attempt", () => {
    test.each([
      ["sent", {}],
      ["rejected", {}],
      ["unknown", {}],
      ["not-sent", { reason: "tries" }],
      ["not-sent", { reason: "input" }],
    ] as const)("is recorded with what is known of it: %s %j", async (outcome, facts) => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      const row = await ledger.end(ended(await ledger.claim(newClaim()), { outcome, ...facts }));
      expect(row).toMatchObject({ state: outcome, tries: 1, owner: undefined, content: "{}", attempts: [{ outcome }] });
      expect(row).toMatchObject({ result: `"${outcome}"`, reason: undefined, ...facts });
      expect(await ledger.get("k1")).toEqual(row);
      expect(await ledger.claim(newClaim())).toBeUndefined();
    });

    test("drops the content with it, where that is asked for", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      const row = await ledger.end(ended(await ledger.claim(newClaim()), { dropContent: true }));
      expect(row).toMatchObject({ state: "sent", content: undefined });
    });

    test("changes nothing when it is told twice, or of what there isn't", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      const again = ended(await ledger.claim(newClaim()), { outcome: "not-sent", state: "queued" });
      const row = await ledger.end(again);
      expect(await ledger.end(again)).toMatchObject({ ...row, changedAtMs: expect.any(Number) });
      expect(await ledger.end({ ...again, mark: "nobody's", outcome: "sent", state: "sent" })).toMatchObject({
        state: "queued",
      });
      expect(await ledger.end({ ...again, key: "nothing" })).toBeUndefined();
    });

    /** The attempt's lease has passed, and its entry was called unknown. */
    const leftBehind = async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      const first = await ledger.claim(newClaim({ leaseMs: 0, mark: `first of ${Math.random()}` }));
      await ledger.abandon(go);
      const late = (facts: Partial<AttemptEnd>): Promise<Row | undefined> => ledger.end(ended(first, facts));
      const sendAgain = () => ledger.change({ key: "k1", from: ["unknown"], state: "queued" });
      return { ledger, late, sendAgain };
    };

    describe("that comes late", () => {
      test.each([
        ["sent", "sent"],
        ["rejected", "rejected"],
        ["unknown", "unknown"],
        ["not-sent", "queued"],
        ["not-sent", "not-sent"],
      ] as const)("counts while nobody has decided: %s, %s", async (outcome, state) => {
        const { late } = await leftBehind();
        expect(await late({ outcome, state })).toMatchObject({ state, tries: 1, attempts: [{ outcome }] });
      });

      test("keeps what was sent from being sent again", async () => {
        const { ledger, late, sendAgain } = await leftBehind();
        await sendAgain();
        expect(await late({ outcome: "sent" })).toMatchObject({ state: "sent", result: '"sent"' });
        expect(await ledger.claim(newClaim())).toBeUndefined();
      });

      test("keeps what was rejected for good from being sent again", async () => {
        const { late, sendAgain } = await leftBehind();
        await sendAgain();
        expect(await late({ outcome: "rejected" })).toMatchObject({ state: "rejected" });
      });

      test.each([
        ["unknown", "unknown"],
        ["not-sent", "queued"],
        ["not-sent", "not-sent"],
        ["rejected", "queued"],
      ] as const)("changes no decision to send again when it says no more: %s, %s", async (outcome, state) => {
        const { ledger, late, sendAgain } = await leftBehind();
        await sendAgain();
        expect(await late({ outcome, state, waitMs: 60_000 })).toMatchObject({
          state: "queued",
          attempts: [{ outcome }],
        });
        expect(await ledger.claim(newClaim())).toMatchObject({ state: "sending" });
      });

      test.each(["sent", "rejected"] as const)("corrects what was given up: %s", async (outcome) => {
        const { ledger, late } = await leftBehind();
        await ledger.change({ key: "k1", from: ["unknown"], state: "not-sent", reason: "given-up" });
        expect(await late({ outcome })).toMatchObject({ state: outcome, reason: undefined });
      });

      test("leaves what was given up alone when the vendor only asked to wait", async () => {
        const { ledger, late } = await leftBehind();
        await ledger.change({ key: "k1", from: ["unknown"], state: "not-sent", reason: "given-up" });
        expect(await late({ outcome: "rejected", state: "queued" })).toMatchObject({
          state: "not-sent",
          reason: "given-up",
        });
      });

      test("says of a canceled entry that it was sent, if it was", async () => {
        const { ledger, late, sendAgain } = await leftBehind();
        await sendAgain();
        await ledger.change({ key: "k1", from: ["queued"], state: "canceled" });
        expect(await late({ outcome: "sent" })).toMatchObject({ state: "sent" });
      });

      test("leaves alone what somebody knows to be sent", async () => {
        const { ledger, late } = await leftBehind();
        await ledger.change({ key: "k1", from: ["unknown"], state: "sent", result: '"seen"' });
        expect(await late({ outcome: "rejected" })).toMatchObject({ state: "sent", result: '"seen"' });
      });

      test("takes nothing from the attempt after it", async () => {
        const { ledger, late, sendAgain } = await leftBehind();
        await sendAgain();
        const second = await ledger.claim(newClaim());
        expect(await late({ outcome: "rejected" })).toMatchObject({ state: "sending", owner: "me" });
        expect(await ledger.end(ended(second))).toMatchObject({
          state: "sent",
          attempts: [{ outcome: "rejected" }, { outcome: "sent" }],
        });
      });

      test("keeps the attempt after it from being repeated, once it is known to be sent", async () => {
        const { ledger, late, sendAgain } = await leftBehind();
        await sendAgain();
        const second = await ledger.claim(newClaim());
        expect(await late({ outcome: "sent", result: '"first"' })).toMatchObject({ state: "sending" });
        expect(await ledger.end(ended(second, { outcome: "not-sent", state: "queued" }))).toMatchObject({
          state: "sent",
          result: '"first"',
        });
      });

      test("counts for an earlier attempt as well, once it is known to be sent", async () => {
        const { ledger, late, sendAgain } = await leftBehind();
        await sendAgain();
        await ledger.end(ended(await ledger.claim(newClaim()), { outcome: "not-sent", state: "queued" }));
        expect(await late({ outcome: "sent" })).toMatchObject({ state: "sent" });
        expect(await ledger.claim(newClaim())).toBeUndefined();
      });

      test("still holds its account", async () => {
        const { ledger, late, sendAgain } = await leftBehind();
        await sendAgain();
        await late({ outcome: "rejected", state: "queued", holdAccountMs: 60_000 });
        expect(await ledger.claim(newClaim())).toBeUndefined();
      });
    });
  });
}
