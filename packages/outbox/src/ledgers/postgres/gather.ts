import { isPassing } from "./connection-lost.js";

const MOST_TOGETHER = 64;

interface Waiting<Item, Result> {
  readonly item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

export interface Gathering<Item, Result> {
  /** A result for each, or undefined for one that has to go alone. It waits for no lock for long. */
  readonly together: (items: readonly Item[]) => Promise<readonly (Result | undefined)[]>;
  readonly alone: (item: Item) => Promise<Result>;
  /** No two that share one of these go together. */
  readonly idsOf?: (item: Item) => readonly string[];
}

/**
 * Does what is asked for at the same time in one transaction, since a statement and a commit cost about the same for one
 * entry as for many.
 */
export function gather<Item, Result>(gathering: Gathering<Item, Result>): (item: Item) => Promise<Result> {
  const { together, alone, idsOf = () => [] } = gathering;
  let waiting: Waiting<Item, Result>[] = [];
  let isUnderWay = false;

  async function run(group: readonly Waiting<Item, Result>[]): Promise<void> {
    const results = await together(group.map(({ item }) => item)).catch((error: unknown) => {
      if (isPassing(error)) return error as Error;
      // One that the database refuses is nothing to the others.
      return [];
    });
    for (const [index, { item, resolve, reject }] of group.entries()) {
      if (results instanceof Error) reject(results);
      else if (results[index] !== undefined) resolve(results[index]);
      // It may wait for a transaction of the caller's, and nobody waits with it.
      else alone(item).then(resolve, reject);
    }
  }

  function takeGroup(): Waiting<Item, Result>[] {
    const ids = new Set<string>();
    const group: Waiting<Item, Result>[] = [];
    const left: Waiting<Item, Result>[] = [];
    for (const each of waiting) {
      const own = idsOf(each.item);
      const fits = group.length < MOST_TOGETHER && !own.some((id) => ids.has(id));
      // What comes later for the same conversation mustn't overtake what is left.
      for (const id of own) ids.add(id);
      (fits ? group : left).push(each);
    }
    waiting = left;
    return group;
  }

  function next(): void {
    if (isUnderWay || waiting.length === 0) return;
    isUnderWay = true;
    void run(takeGroup()).finally(() => {
      isUnderWay = false;
      next();
    });
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // Once all of this turn have asked.
      if (waiting.length === 1) setImmediate(next);
    });
}
