import { describe, expect, test } from "vitest";
import type { Ledger } from "../../src/ledger.ts";
import { addAll, ended, markOf, newClaim, newRow } from "./store.ts";

const HOUR_MS = 3_600_000;

export function claimingTests(open: () => Promise<Ledger>): void {
  describe("claiming", () => {
    test("takes an entry once, with the attempt's mark on disk", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      const before = Date.now();
      const row = await ledger.claim(newClaim({ owner: "worker-7", mark: "mark-1" }));
      expect(row).toMatchObject({ key: "k1", state: "sending", owner: "worker-7", attempts: [{ mark: "mark-1" }] });
      expect(row?.attempts[0]?.outcome).toBeUndefined();
      expect(row?.attempts[0]?.startedAtMs).toBeGreaterThanOrEqual(before);
      expect(await (await open()).get("k1")).toEqual(row);
      expect(await ledger.claim(newClaim())).toBeUndefined();
      expect(await ledger.claim(newClaim({ key: "k1" }))).toBeUndefined();
    });

    test("takes what is due for longest first, and nothing before its time", async () => {
      const ledger = await open();
      const now = Date.now();
      await ledger.add(newRow("later", { notBeforeMs: now + HOUR_MS }));
      await ledger.add(newRow("recent", { notBeforeMs: now - 1_000 }));
      await ledger.add(newRow("long ago", { notBeforeMs: now - HOUR_MS }));
      expect((await ledger.get("later"))?.dueAtMs).toBe(now + HOUR_MS);
      expect(await ledger.claim(newClaim())).toMatchObject({ key: "long ago" });
      expect(await ledger.claim(newClaim())).toMatchObject({ key: "recent" });
      expect(await ledger.claim(newClaim())).toBeUndefined();
      expect(await ledger.claim(newClaim({ key: "later" }))).toBeUndefined();
    });

    test("takes what was added first, where nothing else tells", async () => {
      const ledger = await open();
      const keys = ["k1", "k2", "k3", "k4"];
      await addAll(ledger, keys);
      for (const key of keys) expect(await ledger.claim(newClaim())).toMatchObject({ key });
    });

    test("leaves other accounts' entries alone", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1", { account: "altur" }));
      await ledger.add(newRow("k2", { account: "libredesk/support" }));
      expect(await ledger.claim(newClaim())).toBeUndefined();
      expect(await ledger.claim(newClaim({ key: "k1" }))).toBeUndefined();
      expect(await ledger.claim(newClaim({ accounts: ["vida", "libredesk/support"] }))).toMatchObject({ key: "k2" });
      expect(await ledger.claim(newClaim({ accounts: [] }))).toBeUndefined();
      expect(await ledger.get("k1")).toMatchObject({ state: "queued" });
    });

    test("takes the entry that is wanted, where an engine hands out keys", async () => {
      const ledger = await open();
      await addAll(ledger, ["k1", "k2"]);
      expect(await ledger.claim(newClaim({ key: "k2" }))).toMatchObject({ key: "k2", state: "sending" });
      expect(await ledger.claim(newClaim({ key: "nothing" }))).toBeUndefined();
    });

    test("tells how long until the next one can be claimed", async () => {
      const ledger = await open();
      expect(await ledger.nextDueInMs(["vida"])).toBeUndefined();
      await ledger.add(newRow("k1", { notBeforeMs: Date.now() + HOUR_MS, conversation: "c" }));
      const waitMs = await ledger.nextDueInMs(["vida"]);
      expect(waitMs).toBeGreaterThan(HOUR_MS / 2);
      expect(waitMs).toBeLessThanOrEqual(HOUR_MS);
      expect(await ledger.nextDueInMs(["altur"])).toBeUndefined();
      // It is due, and held by the other one, so that the other one's time counts.
      await ledger.add(newRow("k2", { conversation: "c" }));
      expect(await ledger.nextDueInMs(["vida"])).toBeGreaterThan(HOUR_MS / 2);
      await ledger.add(newRow("k3"));
      expect(await ledger.nextDueInMs(["vida", "altur"])).toBeLessThanOrEqual(0);
    });

    test("owns the entry until it is over, or its lease has passed", async () => {
      const ledger = await open();
      await addAll(ledger, ["k1", "k2"]);
      const row = await ledger.claim(newClaim());
      expect(await ledger.owns("k1", markOf(row))).toBe(true);
      expect(await ledger.owns("k1", "another")).toBe(false);
      expect(await ledger.owns("nothing", markOf(row))).toBe(false);
      await ledger.end(ended(row));
      expect(await ledger.owns("k1", markOf(row))).toBe(false);
      const late = await ledger.claim(newClaim({ leaseMs: 0 }));
      expect(await ledger.owns("k2", markOf(late))).toBe(false);
    });

    test("waits after a try for as long as it is told", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      const row = await ledger.claim(newClaim());
      const queued = await ledger.end(ended(row, { outcome: "not-sent", state: "queued", waitMs: HOUR_MS }));
      expect(queued).toMatchObject({ state: "queued", tries: 1, owner: undefined, result: '"queued"' });
      expect(queued?.dueAtMs).toBeGreaterThan(Date.now() + HOUR_MS / 2);
      expect(queued?.accountHeldForMs).toBeUndefined();
      expect(await ledger.claim(newClaim())).toBeUndefined();
      expect(await ledger.nextDueInMs(["vida"])).toBeGreaterThan(HOUR_MS / 2);
    });

    test("claims again after a try, with another attempt", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      const row = await ledger.claim(newClaim({ mark: "first" }));
      await ledger.end(ended(row, { outcome: "not-sent", state: "queued", isTry: false }));
      const attempts = [{ mark: "first", outcome: "not-sent" }, { mark: "second" }];
      expect(await ledger.claim(newClaim({ mark: "second" }))).toMatchObject({ tries: 0, attempts });
    });

    test("holds the whole account after a 429, and no other one", async () => {
      const ledger = await open();
      await addAll(ledger, ["k1", "k2"]);
      await ledger.add(newRow("k3", { account: "altur" }));
      const row = await ledger.claim(newClaim());
      await ledger.end(ended(row, { outcome: "rejected", state: "queued", waitMs: HOUR_MS, holdAccountMs: HOUR_MS }));
      expect(await ledger.claim(newClaim())).toBeUndefined();
      expect(await ledger.claim(newClaim({ key: "k2" }))).toBeUndefined();
      expect((await ledger.get("k2"))?.accountHeldForMs).toBeGreaterThan(HOUR_MS / 2);
      expect(await ledger.nextDueInMs(["vida"])).toBeGreaterThan(HOUR_MS / 2);
      expect(await ledger.claim(newClaim({ accounts: ["vida", "altur"] }))).toMatchObject({ key: "k3" });
    });

    test("keeps the longest hold of an account", async () => {
      const ledger = await open();
      await addAll(ledger, ["k1", "k2", "k3"]);
      const [one, other] = [await ledger.claim(newClaim()), await ledger.claim(newClaim())];
      await ledger.end(ended(one, { outcome: "rejected", state: "queued", holdAccountMs: HOUR_MS }));
      await ledger.end(ended(other, { outcome: "rejected", state: "queued", holdAccountMs: 1 }));
      expect((await ledger.get("k3"))?.accountHeldForMs).toBeGreaterThan(HOUR_MS / 2);
    });

    test("hands out to the next claim what may have been claimed with the end before it", async () => {
      const ledger = await open();
      await addAll(ledger, ["k1", "k2"], { conversation: "c" });
      const next = newClaim();
      await ledger.end(ended(await ledger.claim(newClaim()), { next }));
      expect(await (await open()).claim(newClaim({ key: "k1" }))).toBeUndefined();
      expect(await ledger.claim(next)).toMatchObject({ key: "k2", attempts: [{ mark: next.mark }] });
      expect(await ledger.counts()).toMatchObject({ sent: 1, sending: 1 });
      const last = newClaim();
      await ledger.end(ended(await ledger.get("k2"), { mark: next.mark, next: last }));
      expect(await ledger.claim(last)).toBeUndefined();
    });

    test("takes nothing with an end that holds the account", async () => {
      const ledger = await open();
      await addAll(ledger, ["k1", "k2"]);
      const next = newClaim();
      const wait = { outcome: "rejected", state: "queued", waitMs: HOUR_MS, holdAccountMs: HOUR_MS } as const;
      await ledger.end(ended(await ledger.claim(newClaim()), { ...wait, next }));
      expect(await ledger.claim(next)).toBeUndefined();
      expect(await ledger.counts()).toMatchObject({ queued: 2, sending: 0 });
    });

    test("lets an account go when its hold is over", async () => {
      const ledger = await open();
      await ledger.add(newRow("k1"));
      const row = await ledger.claim(newClaim());
      await ledger.end(ended(row, { outcome: "rejected", state: "queued", waitMs: 1, holdAccountMs: 1 }));
      await expect.poll(() => ledger.claim(newClaim())).toMatchObject({ key: "k1", state: "sending" });
    });
  });
}
