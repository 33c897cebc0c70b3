import { describe, expect, test } from "vitest";
import { ENGINES } from "./engines/engine.ts";
import { placesOf, playEngineRounds } from "./engines/engine-plans.ts";
import { newEngineStore } from "./engines/engine-stores.ts";
import { seeded } from "./kill/stores.ts";

// At length, and beside engines that send by themselves, by `pnpm outbox:prove engines`.
describe.each(ENGINES)("an outbox that %s drives", async (engine) => {
  const store = await newEngineStore(engine).catch((error: Error) => error);
  const missing = store instanceof Error ? `${engine} can't be had: ${store.message.split("\n")[0]}` : undefined;
  if (missing) console.warn(`Skipped: ${missing}`);
  else if (!(store instanceof Error)) await store.remove();

  test.skipIf(missing)(
    "sends no message twice and loses none, whose process is killed",
    { timeout: 120_000 },
    async () => {
      const way = "driving an outbox";
      const places = placesOf(engine, way).filter((_, index) => index % 3 === 0);
      const figures = await playEngineRounds({ engine, way, places, random: seeded(7) });
      expect(figures).toMatchObject({ cuts: places.length, broken: [] });
    },
  );
});
