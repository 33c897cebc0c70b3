import { describe, expect, test } from "vitest";
import type { Ledger } from "../../src/ledger.ts";
import { addAll, ended, go, hold, newClaim, newRow } from "./store.ts";

export function unknownTests(open: () => Promise<Ledger>): void {
  describe("what is unknown", () => {
    test("is what an owner left behind, and only once its lease has passed", async () => {
      const ledger = await open();
      await addAll(ledger, ["k1", "k2", "k3"]);
      await ledger.claim(newClaim({ leaseMs: 0 }));
      await ledger.claim(newClaim());
      expect(await ledger.abandon(hold)).toMatchObject([
        { key: "k1", state: "unknown", owner: undefined, tries: 0, content: "{}" },
      ]);
      expect((await ledger.get("k1"))?.attempts[0]?.outcome).toBeUndefined();
      expect(await ledger.get("k2")).toMatchObject({ state: "sending" });
      expect(await ledger.abandon(hold)).toEqual([]);
      expect(await ledger.claim(newClaim({ key: "k1" }))).toBeUndefined();
    });

    test("is sent again only after the lease of its request, and the time it may take", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      await ledger.claim(newClaim({ leaseMs: 0 }));
      await ledger.abandon(go);
      const again = { key: "k1", from: ["unknown"], state: "queued" } as const;
      expect(await ledger.change({ ...again, afterLeaseAndMs: 60_000 })).toBeUndefined();
      expect(await ledger.get("k1")).toMatchObject({ state: "unknown" });
      expect(await ledger.change({ ...again, afterLeaseAndMs: 0 })).toMatchObject({ state: "queued" });
    });

    test("is sent again no sooner where the attempt has ended, since the vendor may act for a while yet", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      await ledger.end(ended(await ledger.claim(newClaim({ leaseMs: 0 })), { outcome: "unknown" }));
      const again = { key: "k1", from: ["unknown"], state: "queued" } as const;
      expect(await ledger.change({ ...again, afterLeaseAndMs: 60_000 })).toBeUndefined();
      expect(await ledger.change({ ...again, afterLeaseAndMs: 0 })).toMatchObject({ state: "queued" });
      expect(await ledger.claim(newClaim())).toMatchObject({ key: "k1" });
    });

    test("is looked for one after another, and again when its time has come", async () => {
      const ledger = await open();
      await addAll(ledger, ["k1", "k2"]);
      await ledger.add(newRow("k3", { account: "altur" }));
      const accounts = ["vida", "altur"];
      for (const _ of ["k1", "k2", "k3"]) {
        await ledger.end(ended(await ledger.claim(newClaim({ accounts })), { outcome: "unknown" }));
      }
      const looks: number[] = [];
      const again = (inMs: number) => (looksSoFar: number) => {
        looks.push(looksSoFar);
        return inMs;
      };
      const inAnHour = again(3_600_000);
      expect(await ledger.claimLook(["vida"], again(0))).toMatchObject({ state: "unknown" });
      const keys = [await ledger.claimLook(["vida"], inAnHour), await ledger.claimLook(["vida"], inAnHour)];
      expect(keys.map((row) => row?.key).sort()).toEqual(["k1", "k2"]);
      expect(looks.sort()).toEqual([0, 0, 1]);
      expect(await ledger.claimLook(["vida"], inAnHour)).toBeUndefined();
      expect(await ledger.claimLook(accounts, inAnHour)).toMatchObject({ key: "k3" });
    });

    test("is looked for no more once no other look is to follow, nor once it was decided", async () => {
      const ledger = await open();
      await addAll(ledger, ["k1", "k2"]);
      await ledger.end(ended(await ledger.claim(newClaim()), { outcome: "unknown" }));
      expect(await ledger.claimLook(["vida"], () => undefined)).toMatchObject({ key: "k1" });
      expect(await ledger.claimLook(["vida"], () => 0)).toBeUndefined();
      await ledger.end(ended(await ledger.claim(newClaim()), { outcome: "unknown" }));
      await ledger.change({ key: "k2", from: ["unknown"], state: "not-sent", reason: "given-up" });
      expect(await ledger.claimLook(["vida"], () => 0)).toBeUndefined();
    });

    test("keeps what a look has found, and its next look", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      await ledger.end(ended(await ledger.claim(newClaim()), { outcome: "unknown" }));
      await ledger.claimLook(["vida"], () => 3_600_000);
      const seen = { key: "k1", from: ["unknown"], state: "unknown", result: '"candidates"' } as const;
      expect(await ledger.change(seen)).toMatchObject({ state: "unknown", result: '"candidates"' });
      expect(await ledger.claimLook(["vida"], () => 0)).toBeUndefined();
    });
  });
}
