import { mayBeUnknown, type Place } from "./places.ts";

/** An entry at which a sender was killed. */
export interface CutEntry {
  readonly place: Place;
  readonly key: string;
}

/** What the rounds left behind, at the senders and at the vendor. */
export interface Seen {
  readonly keys: readonly string[];
  /** Those of which a sender was told that they are on disk. */
  readonly added: ReadonlySet<string>;
  readonly cuts: readonly CutEntry[];
  /** Whether every sender was killed at a named place. */
  readonly areNamed: boolean;
  readonly entries: readonly { readonly key: string; readonly state: string }[];
  /** How often the vendor has a message. */
  readonly received: (key: string) => number;
}

/** What the rounds showed: how many of each, and every key that breaks the promise, with how. */
export interface Verdict {
  readonly cuts: number;
  readonly keys: number;
  readonly sent: number;
  readonly unknown: number;
  readonly broken: readonly string[];
}

/** Holds the ledger against what the vendor received. */
export function judge({ keys, added, cuts, areNamed, entries, received }: Seen): Verdict {
  const states = new Map(entries.map(({ key, state }) => [key, state]));
  // Of a sender that was killed while it wrote a claim, nobody knows which entry it would have got.
  const isCutBetween = (key: string) => cuts.some((cut) => cut.key === key && mayBeUnknown(cut.place));
  let unnamed = cuts.filter((cut) => cut.key === "" && mayBeUnknown(cut.place)).length;
  const broken = keys.flatMap((key) => {
    const times = received(key);
    const state = states.get(key);
    const wrong: string[] = [];
    if (times > 1) wrong.push(`was received ${times} times`);
    if (state === undefined && added.has(key)) wrong.push("was added, and is lost");
    if (state === undefined && times > 0) wrong.push("was received, and nobody knows");
    if (state === "sent" && times === 0) wrong.push("is called sent, and isn't at the vendor");
    if (state === "unknown" && times > 0) wrong.push("is at the vendor, and wasn't found");
    if (state === "unknown" && areNamed && !isCutBetween(key)) {
      if (unnamed > 0) unnamed -= 1;
      else wrong.push("is unknown, and wasn't cut between claim and outcome");
    }
    if (state !== undefined && state !== "sent" && state !== "unknown") wrong.push(`ended as ${state}`);
    return wrong.map((what) => `${key} ${what}`);
  });
  const count = (wanted: string) => keys.filter((key) => states.get(key) === wanted).length;
  return { cuts: cuts.length, keys: keys.length, sent: count("sent"), unknown: count("unknown"), broken };
}
