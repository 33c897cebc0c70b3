import { describe, expect, test } from "vitest";
import { playKillRounds } from "./kill/kill-rounds.ts";
import { PLACES } from "./kill/places.ts";
import { newStore, STORES, seeded } from "./kill/stores.ts";
import { judge } from "./kill/truth.ts";

const moments = Array.from({ length: 6 }, () => "at any moment" as const);

// At length by `pnpm outbox:prove kill`.
// They mostly wait for leases, and so side by side.
describe.concurrent.each(STORES)("on %s, a sender that is killed", (kind) => {
  test.each([
    ["at each step from add to outcome", PLACES],
    ["at any moment", moments],
  ])("%s loses no message and doubles none", { timeout: 120_000 }, async (_, places) => {
    const store = await newStore(kind);
    try {
      const sender = { task: { ledger: store.place } };
      const { broken, cuts, sent } = judge(await playKillRounds({ sender, places, random: seeded(7) }));
      expect(broken).toEqual([]);
      // A sender that is killed at any moment may not have come to add anything.
      if (places !== PLACES) return;
      expect(cuts).toBe(PLACES.length);
      expect(sent).toBeGreaterThanOrEqual(PLACES.length / 2);
    } finally {
      await store.remove();
    }
  });
});
