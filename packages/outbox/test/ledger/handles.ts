import { describe, expect, test } from "vitest";
import type { Ledger } from "../../src/ledger.ts";
import { ended, markOf, newClaim, newRow } from "./store.ts";

export function handleTests(open: () => Promise<Ledger>): void {
  describe("several handles on one store", () => {
    test("keep what there is when they are opened again", async () => {
      const one = await open();
      await one.add(newRow("k1"));
      const row = await one.claim(newClaim());
      await one.close();
      const other = await open();
      expect(await other.get("k1")).toEqual(row);
      expect(await other.owns("k1", markOf(row))).toBe(true);
    });

    test("claim no entry twice, and keep each conversation in order", async () => {
      const ledgers = [await open(), await open(), await open()];
      const keys = Array.from({ length: 60 }, (_, index) => `k${index}`);
      for (const [index, key] of keys.entries()) await ledgers[0]?.add(newRow(key, { conversation: `c${index % 7}` }));
      const claimed: string[] = [];
      const underWay = new Set<string>();
      const drain = async (ledger: Ledger) => {
        while (claimed.length < keys.length) {
          const row = await ledger.claim(newClaim());
          if (!row) continue;
          expect(underWay).not.toContain(row.conversation);
          underWay.add(row.conversation);
          claimed.push(row.key);
          await new Promise((resolve) => setImmediate(resolve));
          underWay.delete(row.conversation);
          await ledger.end(ended(row));
        }
      };
      await Promise.all(ledgers.flatMap((ledger) => [drain(ledger), drain(ledger)]));
      expect([...claimed].sort()).toEqual([...keys].sort());
      const ofOne = (conversation: number) => claimed.filter((key) => Number(key.slice(1)) % 7 === conversation);
      for (const conversation of [0, 3, 6]) {
        expect(ofOne(conversation)).toEqual(keys.filter((_, index) => index % 7 === conversation));
      }
      expect(await ledgers[1]?.counts()).toMatchObject({ sent: 60, queued: 0, sending: 0 });
    });

    test("do what comes together each by itself: what fails undoes no other", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      await ledger.claim(newClaim({ leaseMs: 0 }));
      const rule = () => {
        throw new Error("the rule is broken");
      };
      const together = [ledger.add(newRow("k2")), ledger.abandon(rule), ledger.add(newRow("k3"))];
      const done = await Promise.allSettled<unknown>(together);
      expect(done.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
      expect(await ledger.counts()).toMatchObject({ queued: 2, sending: 1, unknown: 0 });
    });
  });
}
