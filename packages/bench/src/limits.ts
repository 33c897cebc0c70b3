import { MANY } from "./measure/sizes.ts";
import type { SizeResult } from "./results.ts";

/**
 * A limit on bytes after minifying and gzip. `goal` is where we want to be. `ceiling` is a little above where we are:
 * the gate holds it, so that nothing grows while the goal is out of reach. Lower it whenever the code gets smaller.
 */
export interface SizeLimit {
  readonly what: string;
  readonly goal: number;
  readonly ceiling: number;
  readonly measure: (sizes: readonly SizeResult[]) => number;
}

export const sizeLimits: readonly SizeLimit[] = [
  {
    what: "a vendor's client with the transport",
    goal: 4_500,
    ceiling: 5_410,
    measure: (sizes) => gzipped(sizes, "vendor-method"),
  },
  {
    what: "one function of a vendor with the transport",
    goal: 4_500,
    ceiling: 5_180,
    measure: (sizes) => gzipped(sizes, "vendor-function"),
  },
  {
    what: "the facade with one vendor, the largest of them",
    goal: 5_500,
    ceiling: 6_890,
    measure: (sizes) => Math.max(...sizes.filter(isFacadeWithOne).map((size) => size.gzipped)),
  },
  {
    what: "the facade with all five vendors",
    goal: 8_000,
    ceiling: 7_970,
    measure: (sizes) => gzipped(sizes, "facade-five"),
  },
  {
    what: `one operation beside ${MANY - 1} unused ones: what they add, before gzip`,
    goal: 0,
    ceiling: 0,
    measure: (sizes) => find(sizes, `one-of-${MANY}`).minified - find(sizes, "one-of-1").minified,
  },
];

function isFacadeWithOne({ bundle }: SizeResult): boolean {
  return bundle.startsWith("facade-") && bundle !== "facade-five";
}

function gzipped(sizes: readonly SizeResult[], bundle: string): number {
  return find(sizes, bundle).gzipped;
}

function find(sizes: readonly SizeResult[], bundle: string): SizeResult {
  const size = sizes.find((each) => each.bundle === bundle);
  if (!size) throw new Error(`the bundle ${bundle} was not measured`);
  return size;
}
