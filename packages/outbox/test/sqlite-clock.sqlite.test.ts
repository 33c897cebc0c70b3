import { join } from "node:path";
import { temporaryFolder } from "@agentpost/workspace";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ledger } from "../src/ledger.ts";
import type { Clock } from "../src/ledgers/sqlite/clock.ts";
import { sqliteLedger } from "../src/ledgers/sqlite/ledger.ts";
import { ended, go, markOf, newClaim, newRow } from "./ledger/store.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const YEAR_MS = 365 * 24 * HOUR_MS;

let clock: { boot: string; monotonic: number; calendar: number };
let file: string;
let opened: Ledger[];

beforeEach(() => {
  clock = { boot: "boot-1", monotonic: 5 * HOUR_MS, calendar: Date.UTC(2026, 10, 26) };
  file = join(temporaryFolder("outbox").path, "outbox.db");
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.map((ledger) => ledger.close()));
});

/** Opens the file as another process of this boot does. */
async function open(): Promise<Ledger> {
  const shown: Clock = { boot: clock.boot, monotonicMs: () => clock.monotonic, calendarMs: () => clock.calendar };
  const ledger = sqliteLedger(file, shown);
  await ledger.open();
  opened.push(ledger);
  return ledger;
}

function pass(ms: number): void {
  clock.monotonic += ms;
  clock.calendar += ms;
}

/** All processes are gone; so much time has passed by the calendar when the first one is there again. */
function reboot(afterMs: number, upMs = MINUTE_MS): void {
  clock = { boot: `${clock.boot}'`, monotonic: upMs, calendar: clock.calendar + afterMs };
}

test("leaves an entry to its owner until the lease has passed", async () => {
  const ledger = await open();
  await ledger.add(newRow("k1"));
  const mark = markOf(await ledger.claim(newClaim({ leaseMs: MINUTE_MS })));
  pass(MINUTE_MS - 1);
  expect(await ledger.abandon(go)).toEqual([]);
  expect(await ledger.owns("k1", mark)).toBe(true);
  pass(1);
  expect(await ledger.owns("k1", mark)).toBe(false);
  expect(await ledger.abandon(go)).toMatchObject([{ key: "k1", state: "unknown" }]);
});

test.each([YEAR_MS, -YEAR_MS])("changes no lease and no wait when the calendar jumps by %d ms", async (jumpMs) => {
  const ledger = await open();
  await ledger.add(newRow("k1"));
  await ledger.add(newRow("k2"));
  await ledger.add(newRow("k3"));
  const mark = markOf(await ledger.claim(newClaim({ leaseMs: MINUTE_MS })));
  const waiting = await ledger.claim(newClaim());
  await ledger.end(
    ended(waiting, { outcome: "rejected", state: "queued", waitMs: MINUTE_MS, holdAccountMs: MINUTE_MS / 2 }),
  );
  clock.calendar += jumpMs;

  expect(await ledger.owns("k1", mark)).toBe(true);
  expect(await ledger.abandon(go)).toEqual([]);
  expect(await ledger.nextDueInMs(["vida"])).toBe(MINUTE_MS / 2);
  expect(await ledger.get("k2")).toMatchObject({ dueAtMs: clock.calendar + MINUTE_MS });
  expect(await ledger.claim(newClaim())).toBeUndefined();

  clock.monotonic += MINUTE_MS / 2;
  expect(await ledger.claim(newClaim())).toMatchObject({ key: "k3" });
  expect(await ledger.claim(newClaim())).toBeUndefined();
  clock.monotonic += MINUTE_MS / 2;
  expect(await ledger.claim(newClaim())).toMatchObject({ key: "k2" });
  expect(await ledger.abandon(go)).toMatchObject([{ key: "k1" }]);
});

test("sends at once what has no time of its own, when the calendar jumped back since it was added", async () => {
  const ledger = await open();
  await ledger.add(newRow("k1"));
  clock.calendar -= YEAR_MS;
  expect(await ledger.nextDueInMs(["vida"])).toBe(0);
  expect(await ledger.claim(newClaim())).toMatchObject({ key: "k1" });
});

test("keeps to the calendar for what was asked for by the calendar", async () => {
  const ledger = await open();
  await ledger.add(newRow("k1", { notBeforeMs: clock.calendar + HOUR_MS }));
  clock.monotonic += YEAR_MS;
  expect(await ledger.claim(newClaim())).toBeUndefined();
  clock.calendar += HOUR_MS;
  expect(await ledger.claim(newClaim())).toMatchObject({ key: "k1" });
});

test.each([MINUTE_MS, YEAR_MS])(
  "takes what was being sent before a reboot for left behind, up for %d ms",
  async (upMs) => {
    const before = await open();
    await before.add(newRow("k1"));
    const mark = markOf(await before.claim(newClaim({ leaseMs: 2 * YEAR_MS })));
    await before.close();
    reboot(MINUTE_MS, upMs);
    const ledger = await open();
    expect(await ledger.owns("k1", mark)).toBe(false);
    expect(await ledger.abandon(go)).toMatchObject([{ key: "k1", state: "unknown" }]);
  },
);

test("takes a clock that ran back, as that of a restored machine does, for another boot", async () => {
  const ledger = await open();
  await ledger.add(newRow("k1"));
  await ledger.claim(newClaim({ leaseMs: MINUTE_MS }));
  clock.monotonic -= 1;
  expect(await ledger.abandon(go)).toMatchObject([{ key: "k1", state: "unknown" }]);
});

test.each(["boot-1", ""])("counts waits by the calendar after a reboot, of boot '%s'", async (boot) => {
  clock.boot = boot;
  const before = await open();
  await before.add(newRow("k1"));
  await before.add(newRow("k2"));
  const row = await before.claim(newClaim());
  await before.end(ended(row, { outcome: "rejected", state: "queued", waitMs: 2 * HOUR_MS, holdAccountMs: HOUR_MS }));
  await before.close();
  reboot(HOUR_MS - MINUTE_MS, YEAR_MS);
  if (boot === "") clock.boot = "";

  const ledger = await open();
  expect(await ledger.claim(newClaim())).toBeUndefined();
  expect(await ledger.nextDueInMs(["vida"])).toBe(MINUTE_MS);
  pass(MINUTE_MS);
  expect(await ledger.claim(newClaim())).toMatchObject({ key: "k2" });
  expect(await ledger.nextDueInMs(["vida"])).toBe(HOUR_MS);
  pass(HOUR_MS);
  expect(await ledger.claim(newClaim())).toMatchObject({ key: "k1" });
});

test("refuses to send again until lease and deadline have passed, whatever the calendar says", async () => {
  const ledger = await open();
  await ledger.add(newRow("k1"));
  await ledger.claim(newClaim({ leaseMs: MINUTE_MS }));
  pass(MINUTE_MS);
  await ledger.abandon(go);
  const again = { key: "k1", from: ["unknown"], state: "queued", afterLeaseAndMs: MINUTE_MS } as const;
  clock.calendar += YEAR_MS;
  expect(await ledger.change(again)).toBeUndefined();
  clock.monotonic += MINUTE_MS;
  expect(await ledger.change(again)).toMatchObject({ state: "queued" });
});

test("takes what was left behind by a process that this one shares the boot with", async () => {
  const [one, other] = [await open(), await open()];
  await one.add(newRow("k1"));
  await one.claim(newClaim({ leaseMs: MINUTE_MS }));
  expect(await other.abandon(go)).toEqual([]);
  pass(MINUTE_MS);
  expect(await other.abandon(go)).toMatchObject([{ key: "k1" }]);
});
