import { MANY } from "./measure/sizes.ts";
import type { SizeResult } from "./results.ts";

/**
 * A limit on bytes after minifying and gzip. `ceiling` is a little above where we are: the gate holds it, so that nothing
 * grows unseen. Lower it whenever the code gets smaller. `goal` is where we want to be, where there is such a number:
 * none is worth leaving out what keeps an outcome true, a credential masked or an input checked.
 */
export interface SizeLimit {
  readonly what: string;
  readonly goal?: number;
  readonly ceiling: number;
  readonly measure: (sizes: readonly SizeResult[]) => number;
}

export const sizeLimits: readonly SizeLimit[] = [
  {
    what: "a vendor's client with the transport",
    ceiling: 12_506,
    measure: (sizes) => gzipped(sizes, "vendor-method"),
  },
  {
    what: "one function of a vendor with the transport",
    goal: 5_400,
    ceiling: 9_472,
    measure: (sizes) => gzipped(sizes, "vendor-function"),
  },
  {
    what: "the facade with one vendor, the largest of them",
    ceiling: 12_616,
    measure: (sizes) => Math.max(...sizes.filter(isFacadeWithOne).map((size) => size.gzipped)),
  },
  {
    what: "the facade with all five vendors",
    goal: 8_300,
    ceiling: 13_814,
    measure: (sizes) => gzipped(sizes, "facade-five"),
  },
  {
    what: "a vendor's verifyWebhook alone",
    goal: 2_000,
    ceiling: 2_000,
    measure: (sizes) => gzipped(sizes, "verify-webhook"),
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
