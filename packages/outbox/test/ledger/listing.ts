import { describe, expect, test } from "vitest";
import type { EntryState } from "../../src/entry.ts";
import type { Ledger } from "../../src/ledger.ts";
import { addAll, ended, hold, newClaim, newRow } from "./store.ts";

export function listingTests(open: () => Promise<Ledger>): void {
  describe("listing", () => {
    const keysOf = async (ledger: Ledger, limit: number, state?: EntryState) => {
      const pages: string[][] = [];
      for (let after: string | undefined; ; ) {
        const wanted = { limit, ...(state && { state }), ...(after !== undefined && { after }) };
        const { rows, next } = await ledger.list(wanted);
        pages.push(rows.map(({ key }) => key));
        if (next === undefined) return pages;
        after = next;
      }
    };

    test("gives pages in the order of adding, of all states or of one", async () => {
      const ledger = await open();
      expect(await ledger.list({ limit: 2 })).toEqual({ rows: [], next: undefined });
      await addAll(ledger, ["z", "y", "x", "w", "v"]);
      await ledger.end(ended(await ledger.claim(newClaim({ key: "y" }))));
      expect(await keysOf(ledger, 2)).toEqual([["z", "y"], ["x", "w"], ["v"]]);
      expect(await keysOf(ledger, 5)).toEqual([["z", "y", "x", "w", "v"]]);
      expect(await keysOf(ledger, 3, "queued")).toEqual([["z", "x", "w"], ["v"]]);
      expect(await keysOf(ledger, 3, "sent")).toEqual([["y"]]);
      expect(await keysOf(ledger, 3, "unknown")).toEqual([[]]);
    });

    test("counts each state", async () => {
      const ledger = await open();
      const none = { queued: 0, sending: 0, sent: 0, rejected: 0, "not-sent": 0, unknown: 0, canceled: 0 };
      expect(await ledger.counts()).toEqual(none);
      await addAll(ledger, ["k1", "k2", "k3", "k4"]);
      await ledger.end(ended(await ledger.claim(newClaim())));
      await ledger.claim(newClaim());
      await ledger.change({ key: "k4", from: ["queued"], state: "canceled" });
      expect(await ledger.counts()).toEqual({ ...none, queued: 1, sending: 1, sent: 1, canceled: 1 });
    });

    test("is told of changes, here and in another handle, until it no longer wants to be", async () => {
      const [one, other] = [await open(), await open()];
      const told = { one: 0, other: 0 };
      const stop = [one.watch(() => told.one++), other.watch(() => told.other++)];
      // A store may need a moment to begin, and tells of all that comes after.
      let added = 0;
      const addOne = () => one.add(newRow(`k${added++}`)).then(() => told.one > 0 && told.other > 0);
      await expect.poll(addOne, { timeout: 10_000, interval: 100 }).toBe(true);
      for (const each of stop) each();
      const before = { ...told };
      await one.add(newRow("last"));
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(told.one).toBe(before.one);
    });

    test("is told of no change where nothing was found to do", async () => {
      const ledger = await open();
      let told = 0;
      const stop = ledger.watch(() => told++);
      await Promise.all([ledger.claim(newClaim()), ledger.abandon(hold), ledger.claimLook(["vida"], () => 0)]);
      await ledger.change({ key: "nothing", from: ["queued"], state: "canceled" });
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(told).toBe(0);
      stop();
    });
  });
}
