import { describe, expect, it } from "vitest";
import { bundle } from "../src/build/bundle.ts";
import { PACKAGE_FOLDER } from "../src/build/folders.ts";
import type { SizeLimit } from "../src/limits.ts";
import type { SizeResult } from "../src/results.ts";
import { holdSizes } from "../src/size-gate.ts";

const size: SizeResult = { bundle: "a", label: "A", minified: 2_000, gzipped: 1_000, modules: [] };

function limit(goal: number | undefined, ceiling: number): SizeLimit {
  const rest = { what: "a client", ceiling, measure: ([first]: readonly SizeResult[]) => first?.gzipped ?? 0 };
  return goal === undefined ? rest : { ...rest, goal };
}

describe("the gate on sizes", () => {
  it("is green at the ceiling, and says that the goal isn't met", () => {
    const { passed, text } = holdSizes([size], [limit(900, 1_000)]);
    expect(passed).toBe(true);
    expect(text).toMatch(/a client +│ 0.90 kB │ 1.00 kB │ 1.00 kB +│ held; goal not met yet/);
  });

  it("is red one byte above it, and says what to do", () => {
    const { passed, text } = holdSizes([size], [limit(900, 999)]);
    expect(passed).toBe(false);
    expect(text).toContain("OVER THE CEILING");
    expect(text).toContain("a client takes 1.00 kB, 1 bytes over its ceiling");
    expect(text).toContain("packages/bench/src/limits.ts");
  });

  it("is red where only one of several is over", () => {
    expect(holdSizes([size], [limit(900, 999), limit(1_000, 1_000)]).passed).toBe(false);
  });

  it("holds a ceiling without a goal, and doesn't speak of one", () => {
    expect(holdSizes([size], [limit(undefined, 1_000)]).text).toMatch(/a client +│ +│ 1.00 kB │ 1.00 kB │ held +│/);
    expect(holdSizes([size], [limit(undefined, 999)]).passed).toBe(false);
  });

  it("says where a goal is met", () => {
    expect(holdSizes([size], [limit(1_000, 1_000)]).text).toContain("goal met");
  });
});

describe("a bundle", () => {
  it("holds what is used alone, and accounts for its bytes", async () => {
    const contents = 'import { BODY } from "./src/peers/message.ts"; export const length = BODY.message.length;';
    const { minified, gzipped, modules } = await bundle({ contents, resolveDir: PACKAGE_FOLDER });
    expect(minified).toBeLessThan(300);
    expect(gzipped).toBeGreaterThan(0);
    expect(modules.map(({ path }) => path)).toContain("src/peers/message.ts");
    const accounted = modules.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(accounted).toBeLessThanOrEqual(minified);
    expect(accounted).toBeGreaterThan(minified / 2);
  });
});
