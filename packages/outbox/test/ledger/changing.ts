import { describe, expect, test } from "vitest";
import type { Ledger } from "../../src/ledger.ts";
import { addAll, ended, newClaim, newRow } from "./store.ts";

export function changingTests(open: () => Promise<Ledger>): void {
  describe("changing", () => {
    test("is a compare-and-set of the state", async () => {
      const ledger = await open();
      await addAll(ledger, ["k1", "k2"]);
      const cancel = { key: "k1", from: ["queued"], state: "canceled", dropContent: true } as const;
      expect(await ledger.change(cancel)).toMatchObject({ state: "canceled", content: undefined, result: undefined });
      expect(await ledger.change(cancel)).toBeUndefined();
      expect(await ledger.change({ ...cancel, key: "nothing" })).toBeUndefined();
      expect(await ledger.claim(newClaim())).toMatchObject({ key: "k2" });
      expect(await ledger.change({ ...cancel, key: "k2" })).toBeUndefined();
      expect(await ledger.get("k2")).toMatchObject({ state: "sending", content: "{}" });
    });

    test("is done once, however many decide", async () => {
      const ledgers = [await open(), await open()];
      await ledgers[0]?.add(newRow("k1"));
      await ledgers[0]?.end(ended(await ledgers[0]?.claim(newClaim()), { outcome: "unknown" }));
      const decided = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          ledgers[index % 2]?.change({ key: "k1", from: ["unknown"], state: "sent", result: `${index}` }),
        ),
      );
      const [one, ...others] = decided.filter((row) => row !== undefined);
      expect(others).toEqual([]);
      expect(await ledgers[1]?.get("k1")).toEqual(one);
    });

    test("is none where another attempt was made since", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      const marks = ["first", "second"];
      for (const mark of marks) {
        await ledger.change({ key: "k1", from: ["unknown"], state: "queued" });
        await ledger.end(ended(await ledger.claim(newClaim({ mark })), { outcome: "unknown" }));
      }
      const change = { key: "k1", from: ["unknown"], state: "sent" } as const;
      expect(await ledger.change({ ...change, mark: "first" })).toBeUndefined();
      expect(await ledger.change({ ...change, mark: "second" })).toMatchObject({ state: "sent" });
    });

    test("keeps content and result where nothing is said of them", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      await ledger.end(ended(await ledger.claim(newClaim()), { outcome: "unknown" }));
      const kept = { content: "{}", result: '"unknown"', reason: "given-up", state: "not-sent" };
      const change = { key: "k1", from: ["unknown"], state: "not-sent", reason: "given-up" } as const;
      expect(await ledger.change(change)).toMatchObject(kept);
    });

    test("erases what was said, and nothing that keeps the key from sending again", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1", { content: '"a person\'s words"' }));
      const sent = await ledger.end(ended(await ledger.claim(newClaim())));
      expect(await ledger.erase("k1", '"ids"')).toEqual({ ...sent, content: undefined, result: '"ids"' });
      expect(await ledger.add(newRow("k1"))).toMatchObject({ isNew: false, row: { state: "sent", digest: "d1" } });
      expect(await ledger.erase("nothing", undefined)).toBeUndefined();
    });

    test("erases nothing that is still to be sent", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      expect(await ledger.erase("k1", undefined)).toBeUndefined();
      const row = await ledger.claim(newClaim());
      expect(await ledger.erase("k1", undefined)).toBeUndefined();
      expect(await ledger.get("k1")).toMatchObject({ content: "{}" });
      await ledger.end(ended(row, { outcome: "unknown" }));
      expect(await ledger.erase("k1", undefined)).toMatchObject({ state: "unknown", content: undefined });
    });

    test("prunes what has ended before then, and so many at once", async () => {
      const ledger = await open();
      const ends = { k1: "sent", k2: "rejected", k3: "not-sent", k4: "unknown" } as const;
      for (const [key, outcome] of Object.entries(ends)) {
        await ledger.add(newRow(key));
        await ledger.end(ended(await ledger.claim(newClaim()), { outcome }));
      }
      await addAll(ledger, ["k5", "k6", "k7"]);
      await ledger.change({ key: "k5", from: ["queued"], state: "canceled" });
      await ledger.claim(newClaim());
      expect(await ledger.prune(Date.now() - 60_000, 10)).toBe(0);
      const later = Date.now() + 60_000;
      expect([await ledger.prune(later, 3), await ledger.prune(later, 3), await ledger.prune(later, 3)]).toEqual([
        3, 1, 0,
      ]);
      const left = (await ledger.list({ limit: 10 })).rows.map(({ key, state }) => [key, state]);
      expect(left).toEqual([
        ["k4", "unknown"],
        ["k6", "sending"],
        ["k7", "queued"],
      ]);
      expect(await ledger.add(newRow("k1"))).toMatchObject({ isNew: true });
    });
  });
}
