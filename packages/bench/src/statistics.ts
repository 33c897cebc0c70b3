/** A median and the quartiles around it. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The quantile at `share`, from 0 to 1, interpolated between neighbours. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError("there is no quantile of no values");
  return below + (above - below) * (position - Math.floor(position));
}

export function spread(values: readonly number[]): Spread {
  return { low: quantile(values, 0.25), median: quantile(values, 0.5), high: quantile(values, 0.75) };
}

/**
 * The spread of `values` as ratios to `base`, round by round. What slows the machine down for a moment slows down both
 * sides of a round, so that it cancels out here, and would not in a ratio of two medians.
 */
export function ratios(values: readonly number[], base: readonly number[]): Spread {
  if (values.length !== base.length) throw new RangeError("rounds of unequal number can't be compared");
  return spread(values.map((value, round) => value / (base[round] as number)));
}

/** The same items in an order of chance, so that none always follows the same neighbour. */
export function shuffled<Item>(items: readonly Item[], random: () => number = Math.random): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as Item, result[last] as Item];
  }
  return result;
}
