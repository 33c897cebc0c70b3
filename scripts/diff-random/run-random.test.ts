import { expect, test } from "vitest";
import { judgePairs } from "./judge-pairs.ts";
import { makePair } from "./make-pair.ts";
import { runRandom } from "./run-random.ts";
import { isMissed } from "./tally.ts";

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

test("no change of a document that breaks an old program is called less than major", async () => {
  const results = await judgePairs(SEEDS);
  expect(results.filter(isMissed).map(({ seed, bump, breaks }) => [seed, bump, breaks[0]])).toEqual([]);
  // A truth that never speaks proves nothing.
  expect(results.filter(({ breaks }) => breaks.length > 0).length).toBeGreaterThan(SEEDS.length / 5);
  expect(results.filter(({ breaks }) => breaks.length === 0).length).toBeGreaterThan(SEEDS.length / 5);
  expect(results.flatMap(({ unfit }) => unfit)).toEqual([]);
}, 120_000);

test("there are pairs of both versions with forms, with webhooks and with hosts of operations' own", async () => {
  const pairs = await Promise.all(SEEDS.map(makePair));
  const documents = pairs.map(({ documents: [before] }) => JSON.stringify(before));
  for (const version of ["3.0.3", "3.1.0"]) {
    const own = documents.filter((text) => text.includes(`"openapi":"${version}"`));
    for (const part of ["multipart/form-data", "thing.made", "https://files.example.com"])
      expect(own.filter((text) => text.includes(part)).length, `${version}, ${part}`).toBeGreaterThan(1);
  }
});

test.each([
  [{ pairs: Number.NaN, seed: 1 }, "--pairs is no whole number of 1 or more."],
  [{ pairs: 2, seed: Number.NaN }, "--seed is no whole number of 1 or more."],
])("a run over no pair at all, since an option was mistyped, is none that went well: %j", async (numbers, problem) => {
  await expect(runRandom({ ...numbers, print: () => {} })).rejects.toThrow(problem);
});
