import { describe, expect, it } from "vitest";
import { quantile, ratios, shuffled, spread } from "../src/statistics.ts";

describe("statistics", () => {
  it("interpolates between neighbours and takes values in any order", () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10, 0], 0.99)).toBeCloseTo(9.9);
    expect(quantile([7], 0.25)).toBe(7);
    expect(spread([5, 1, 2, 4, 3])).toEqual({ low: 2, median: 3, high: 4 });
  });

  it("refuses what has no answer", () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => ratios([1, 2], [1])).toThrow(RangeError);
  });

  it("compares round by round, so that a slow moment of the machine cancels out", () => {
    // The second and third rounds ran ten and a hundred times slower, for both sides.
    expect(ratios([2, 20, 200], [1, 10, 100])).toEqual({ low: 2, median: 2, high: 2 });
  });

  it("is not moved by one round that was disturbed", () => {
    expect(ratios([2, 2, 2, 2, 900], [1, 1, 1, 1, 1]).median).toBe(2);
  });

  it("shuffles without losing or repeating an item", () => {
    const items = ["a", "b", "c", "d"];
    expect(shuffled(items).sort()).toEqual(items);
    expect(shuffled(items, () => 0)).toEqual(["b", "c", "d", "a"]);
    expect(items).toEqual(["a", "b", "c", "d"]);
  });
});
