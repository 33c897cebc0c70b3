import { describe, expect, test } from "vitest";
import type { EntryState } from "../../src/entry.ts";
import type { Ledger } from "../../src/ledger.ts";
import { addAll, ended, go, hold, markOf, newClaim, newRow } from "./store.ts";

export function conversationTests(open: () => Promise<Ledger>): void {
  describe("a conversation", () => {
    const threeOfOne = async () => {
      const ledger = await open();
      await addAll(ledger, ["k1", "k2", "k3"], { conversation: "c" });
      return ledger;
    };
    const heldBy = async (ledger: Ledger) =>
      Object.fromEntries(
        (await ledger.list({ limit: 10 })).rows.filter(({ heldBy }) => heldBy).map(({ key, heldBy }) => [key, heldBy]),
      );

    test("tells its first entry that is queued, and what that waits for", async () => {
      const ledger = await threeOfOne();
      const next = () => ledger.nextInConversation("vida", "c");
      expect(await next()).toMatchObject({ key: "k1", heldBy: undefined });
      const first = await ledger.claim(newClaim());
      expect(await next()).toMatchObject({ key: "k2", heldBy: "k1" });
      await ledger.end(ended(first));
      expect(await next()).toMatchObject({ key: "k2", heldBy: undefined });
      expect(await ledger.nextInConversation("altur", "c")).toBeUndefined();
      expect(await ledger.nextInConversation("vida", "nobody")).toBeUndefined();
    });

    test("is sent in the order of adding, one at a time, beside others", async () => {
      const ledger = await threeOfOne();
      await ledger.add(newRow("other"));
      expect(await heldBy(ledger)).toEqual({ k2: "k1", k3: "k2" });
      const first = await ledger.claim(newClaim());
      expect(first).toMatchObject({ key: "k1" });
      expect(await ledger.claim(newClaim({ key: "k2" }))).toBeUndefined();
      expect(await ledger.claim(newClaim())).toMatchObject({ key: "other" });
      expect(await ledger.claim(newClaim())).toBeUndefined();
      await ledger.end(ended(first));
      expect(await heldBy(ledger)).toEqual({ k3: "k2" });
      const second = await ledger.claim(newClaim());
      expect(second).toMatchObject({ key: "k2" });
      await ledger.end(ended(second, { outcome: "rejected" }));
      expect(await ledger.claim(newClaim())).toMatchObject({ key: "k3" });
    });

    test("waits for one that is to be tried again", async () => {
      const ledger = await threeOfOne();
      const row = await ledger.claim(newClaim());
      await ledger.end(ended(row, { outcome: "not-sent", state: "queued", waitMs: 60_000 }));
      expect(await ledger.claim(newClaim())).toBeUndefined();
      expect(await heldBy(ledger)).toEqual({ k2: "k1", k3: "k2" });
    });

    test("closes the gap of one that was canceled", async () => {
      const ledger = await threeOfOne();
      await ledger.change({ key: "k2", from: ["queued"], state: "canceled" });
      expect(await heldBy(ledger)).toEqual({ k3: "k1" });
      await ledger.change({ key: "k1", from: ["queued"], state: "canceled" });
      expect(await ledger.claim(newClaim())).toMatchObject({ key: "k3" });
      expect(await ledger.add(newRow("k4", { conversation: "c" }))).toMatchObject({ row: { heldBy: "k3" } });
    });

    test("waits for an unknown one where that holds it, until somebody decides", async () => {
      const ledger = await threeOfOne();
      await ledger.end(ended(await ledger.claim(newClaim()), { outcome: "unknown", holdsConversation: true }));
      expect(await ledger.claim(newClaim())).toBeUndefined();
      expect(await ledger.nextDueInMs(["vida"])).toBeUndefined();
      expect(await heldBy(ledger)).toEqual({ k2: "k1", k3: "k2" });
      await ledger.change({ key: "k1", from: ["unknown"], state: "unknown", result: '"seen"' });
      expect(await heldBy(ledger)).toEqual({ k2: "k1", k3: "k2" });
      await ledger.change({ key: "k1", from: ["unknown"], state: "sent" });
      expect(await ledger.claim(newClaim())).toMatchObject({ key: "k2" });
    });

    test("goes on after an unknown one that doesn't hold it", async () => {
      const ledger = await threeOfOne();
      await ledger.end(ended(await ledger.claim(newClaim()), { outcome: "unknown", holdsConversation: false }));
      expect(await ledger.claim(newClaim())).toMatchObject({ key: "k2" });
      expect(await heldBy(ledger)).toEqual({ k3: "k2" });
    });

    test.each([
      ["hold", hold, undefined],
      ["continue", go, { key: "k2" }],
    ] as const)("after one that was left behind, as its account says: %s", async (_, holds, next) => {
      const ledger = await threeOfOne();
      await ledger.claim(newClaim({ leaseMs: 0 }));
      expect(await ledger.abandon(holds)).toMatchObject([{ key: "k1", state: "unknown" }]);
      const claimed = await ledger.claim(newClaim());
      if (next) expect(claimed).toMatchObject(next);
      else expect(claimed).toBeUndefined();
    });

    test("sends one that is to be sent again before the others", async () => {
      const ledger = await threeOfOne();
      await ledger.end(ended(await ledger.claim(newClaim()), { outcome: "unknown", holdsConversation: false }));
      await ledger.change({ key: "k1", from: ["unknown"], state: "queued" });
      expect(await heldBy(ledger)).toEqual({ k2: "k1", k3: "k2" });
      expect(await ledger.claim(newClaim())).toMatchObject({ key: "k1" });
    });

    test("lets one that is to be sent again wait for the one that is being sent, and nothing else", async () => {
      const ledger = await threeOfOne();
      await ledger.end(ended(await ledger.claim(newClaim()), { outcome: "unknown", holdsConversation: false }));
      const second = await ledger.claim(newClaim());
      await ledger.change({ key: "k1", from: ["unknown"], state: "queued" });
      expect(await heldBy(ledger)).toEqual({ k1: "k2", k3: "k1" });
      expect(await ledger.claim(newClaim())).toBeUndefined();
      await ledger.end(ended(second, { outcome: "not-sent", state: "queued", waitMs: 60_000 }));
      expect(await heldBy(ledger)).toEqual({ k2: "k1", k3: "k2" });
      expect(await ledger.claim(newClaim())).toMatchObject({ key: "k1" });
    });

    test("lets one that comes back late wait as well", async () => {
      const ledger = await threeOfOne();
      const first = await ledger.claim(newClaim({ leaseMs: 0 }));
      await ledger.abandon(go);
      const second = await ledger.claim(newClaim());
      await ledger.end(ended(first, { outcome: "not-sent", state: "queued" }));
      expect(await heldBy(ledger)).toEqual({ k1: "k2", k3: "k1" });
      await ledger.end(ended(second));
      expect(await ledger.claim(newClaim())).toMatchObject({ key: "k1" });
    });

    test("is held by what is live alone, in whichever order its entries end", async () => {
      const ledger = await open();
      const keys = ["k1", "k2", "k3", "k4", "k5"];
      await addAll(ledger, keys, { conversation: "c" });
      for (const key of ["k4", "k2", "k5"]) await ledger.change({ key, from: ["queued"], state: "canceled" });
      const claimed: string[] = [];
      for (let row = await ledger.claim(newClaim()); row; row = await ledger.claim(newClaim())) {
        claimed.push(row.key);
        expect(await ledger.owns(row.key, markOf(row))).toBe(true);
        await ledger.end(ended(row));
      }
      expect(claimed).toEqual(["k1", "k3"]);
      const states = (await ledger.list({ limit: 10 })).rows.map(({ state }) => state);
      expect(states).toEqual<EntryState[]>(["sent", "canceled", "sent", "canceled", "canceled"]);
    });
  });
}
