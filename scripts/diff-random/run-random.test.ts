import { expect, test } from "vitest";
import { judgePairs } from "./judge-pairs.ts";
import { isMissed } from "./run-random.ts";

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

test("no change of a document that breaks an old program is called less than major", async () => {
  const results = await judgePairs(SEEDS);
  expect(results.filter(isMissed).map(({ seed, bump, breaks }) => [seed, bump, breaks[0]])).toEqual([]);
  // A truth that never speaks proves nothing.
  expect(results.filter(({ breaks }) => breaks.length > 0).length).toBeGreaterThan(SEEDS.length / 5);
  expect(results.filter(({ breaks }) => breaks.length === 0).length).toBeGreaterThan(SEEDS.length / 5);
}, 120_000);
