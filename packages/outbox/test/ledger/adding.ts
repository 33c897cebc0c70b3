import { describe, expect, test } from "vitest";
import type { Ledger } from "../../src/ledger.ts";
import { ended, newClaim, newRow } from "./store.ts";

export function addingTests(open: () => Promise<Ledger>): void {
  describe("adding", () => {
    test("gives the row as it is on disk", async () => {
      const ledger = await open();
      const before = Date.now();
      const { row, isNew } = await ledger.add(newRow("k1", { conversation: "c", content: '"hello"' }));
      expect(isNew).toBe(true);
      expect(row).toMatchObject({ key: "k1", digest: "d1", account: "vida", conversation: "c", state: "queued" });
      expect(row).toMatchObject({ content: '"hello"', tries: 0, attempts: [], heldBy: undefined, owner: undefined });
      expect(row).toMatchObject({ reason: undefined, result: undefined, accountHeldForMs: undefined });
      expect(row.addedAtMs).toBeGreaterThanOrEqual(before);
      expect(row.changedAtMs).toBe(row.addedAtMs);
      expect(await ledger.get("k1")).toEqual(row);
      expect(await ledger.get("k2")).toBeUndefined();
    });

    test("gives the row there is where the key is taken, untouched and whatever its state", async () => {
      const ledger = await open();
      const { row } = await ledger.add(newRow("k1"));
      expect(await ledger.add(newRow("k1", { digest: "d2", content: '"other"' }))).toEqual({ row, isNew: false });
      const sent = await ledger.end(ended(await ledger.claim(newClaim())));
      expect(await ledger.add(newRow("k1"))).toEqual({ row: sent, isNew: false });
      expect(await ledger.claim(newClaim())).toBeUndefined();
    });

    test("takes a key once, however many add it at the same time", async () => {
      const ledgers = [await open(), await open()];
      const added = await Promise.all(
        Array.from({ length: 20 }, (_, index) => ledgers[index % 2]?.add(newRow("k1", { digest: `d${index}` }))),
      );
      expect(added.filter((each) => each?.isNew)).toHaveLength(1);
      expect(new Set(added.map((each) => each?.row.digest)).size).toBe(1);
    });

    test("gives the entry of the same content that was added lately, where it is asked to", async () => {
      const ledger = await open();
      const { row } = await ledger.add(newRow("k1"));
      const again = newRow("k2", { unlessSameWithinMs: 60_000 });
      expect(await ledger.add(again)).toEqual({ row, isNew: false });
      expect(await ledger.add(newRow("k1", { unlessSameWithinMs: 60_000 }))).toEqual({ row, isNew: false });
      expect(await ledger.add({ ...again, digest: "d2" })).toMatchObject({ isNew: true });
      expect(await ledger.add(newRow("k3"))).toMatchObject({ isNew: true });
    });

    test("adds the same content again where the last one certainly isn't at the vendor, or was long ago", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      await ledger.change({ key: "k1", from: ["queued"], state: "canceled" });
      expect(await ledger.add(newRow("k2", { unlessSameWithinMs: 60_000 }))).toMatchObject({ isNew: true });
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await ledger.add(newRow("k3", { unlessSameWithinMs: 1 }))).toMatchObject({ isNew: true });
    });

    test("adds one of those that come at the same time with the same content, where it is asked to", async () => {
      const ledgers = [await open(), await open()];
      const added = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          ledgers[index % 2]?.add(newRow(`k${index}`, { unlessSameWithinMs: 60_000 })),
        ),
      );
      expect(added.filter((each) => each?.isNew)).toHaveLength(1);
    });

    test("lets an account have so many entries within a time, whatever became of them, and tells when there is room", async () => {
      const ledger = await open();
      const rateLimit = { entries: 2, withinMs: 60_000 };
      const { row } = await ledger.add(newRow("k1", { rateLimit }));
      await ledger.change({ key: "k1", from: ["queued"], state: "canceled" });
      expect(await ledger.add(newRow("k2", { rateLimit }))).toMatchObject({ isNew: true });
      const kept = await ledger.add(newRow("k3", { rateLimit }));
      expect(kept).toMatchObject({ isNew: false, row: { key: row.key } });
      expect(kept.roomInMs).toBeGreaterThan(0);
      expect(kept.roomInMs).toBeLessThanOrEqual(60_000);
      expect(await ledger.get("k3")).toBeUndefined();
      const there = await ledger.add(newRow("k2", { rateLimit }));
      expect([there.row.key, there.roomInMs]).toEqual(["k2", undefined]);
      expect(await ledger.add(newRow("k4", { rateLimit, account: "altur" }))).toMatchObject({ isNew: true });
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await ledger.add(newRow("k5", { rateLimit: { entries: 1, withinMs: 1 } }))).toMatchObject({ isNew: true });
    });

    test("lets in no more of those that come at the same time, from several handles", async () => {
      const ledgers = [await open(), await open()];
      const rateLimit = { entries: 3, withinMs: 60_000 };
      const added = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          ledgers[index % 2]?.add(newRow(`k${index}`, { digest: `d${index}`, rateLimit, unlessSameWithinMs: 60_000 })),
        ),
      );
      expect(added.filter((each) => each?.isNew)).toHaveLength(3);
      expect(await ledgers[0]?.counts()).toMatchObject({ queued: 3 });
    });

    test("keeps texts as they are", async () => {
      const ledger = await open();
      const key = "Zoë's “k” \\ %_'\"; 🙂\n";
      const { row } = await ledger.add(newRow(key, { content: key.repeat(5_000), conversation: key, account: key }));
      expect(row).toMatchObject({ key, content: key.repeat(5_000), conversation: key, account: key });
      expect(await ledger.claim(newClaim({ accounts: [key] }))).toMatchObject({ key, state: "sending" });
    });

    test("makes one secret for the digests, the same for every handle", async () => {
      const [one, other] = [await open(), await open()];
      const keys = await Promise.all([one.digestKey(), other.digestKey(), one.digestKey()]);
      expect(new Set(keys).size).toBe(1);
      expect(keys[0]?.length).toBeGreaterThanOrEqual(32);
    });
  });
}
