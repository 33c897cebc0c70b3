import type { Spread } from "../statistics.ts";

/** A kB is 1000 bytes, as bundlers count. */
export function kilobytes(bytes: number): string {
  return bytes === 0 ? "0" : `${(bytes / 1000).toFixed(Math.abs(bytes) < 100_000 ? 2 : 1)} kB`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/** `0.54 s (0.52–0.61)`. */
export function seconds({ low, median, high }: Spread): string {
  return `${median.toFixed(2)} s (${low.toFixed(2)}–${high.toFixed(2)})`;
}

/** `34 ms (31–48)`. */
export function milliseconds({ low, median, high }: Spread): string {
  return `${median.toFixed(0)} ms (${low.toFixed(0)}–${high.toFixed(0)})`;
}

/** `0.62× (0.60–0.66)`: the median and its quartiles. */
export function ratio({ low, median, high }: Spread): string {
  return `${median.toFixed(2)}× (${low.toFixed(2)}–${high.toFixed(2)})`;
}
