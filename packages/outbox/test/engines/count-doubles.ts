import type { Seen } from "../kill/truth.ts";

/** What the vendor has received of messages that an engine sent by itself. */
export interface Doubles {
  readonly cuts: number;
  readonly messages: number;
  readonly doubled: number;
  /** The engine had said that it has them, and nobody received them. */
  readonly lost: number;
}

export function countDoubles({ keys, added, cuts, received }: Seen): Doubles {
  return {
    cuts: cuts.length,
    messages: added.size,
    doubled: keys.filter((key) => received(key) > 1).length,
    lost: keys.filter((key) => added.has(key) && received(key) === 0).length,
  };
}
