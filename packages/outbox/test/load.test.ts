import { expect, test } from "vitest";
import { newStore, STORES, seeded } from "./kill/stores.ts";
import { playLoad } from "./load/play-load.ts";

// At length by `pnpm outbox:prove load`.
test.concurrent.each(STORES)(
  "on %s, several processes send each message once and in order, with faults, a restart, and a clock that jumps back",
  { timeout: 120_000 },
  async (kind) => {
    const store = await newStore(kind);
    try {
      const verdict = await playLoad({
        ledger: store.place,
        processes: 2,
        messages: 200,
        conversations: 20,
        random: seeded(7),
        clockBackMs: 3_600_000,
        ...(store.restart && { meanwhile: store.restart }),
      });
      expect(verdict.broken).toEqual([]);
      expect(verdict.faults).toBeGreaterThan(5);
      expect(verdict.sent + verdict.givenUp).toBe(200);
    } finally {
      await store.remove();
    }
  },
);
