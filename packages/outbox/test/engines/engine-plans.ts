import { playKillRounds } from "../kill/kill-rounds.ts";
import { PLACES, type Place } from "../kill/places.ts";
import { judge, type Verdict } from "../kill/truth.ts";
import { countDoubles, type Doubles } from "./count-doubles.ts";
import type { EngineName } from "./engine.ts";
import { newEngineStore } from "./engine-stores.ts";

/** Who says what is sent: the engine by itself, or an outbox whose keys the engine hands out. */
export const WAYS = ["by itself", "driving an outbox"] as const;
export type Way = (typeof WAYS)[number];

const WITHOUT_A_LEDGER: readonly Place[] = [
  "before the entry is added",
  "once the entry is on disk",
  "once the claim is on disk",
  "before the request",
  "when the request has arrived",
  "when the message is stored",
  "when it was answered",
  "once the answer has begun",
  "before the outcome is recorded",
];

/** Where a sender of this engine can be killed by name. */
export function placesOf(engine: EngineName, way: Way): readonly Place[] {
  if (way === "driving an outbox") return PLACES;
  // pg-boss tells no one that it has noted a job's end.
  return engine === "bullmq" ? [...WITHOUT_A_LEDGER, "once the outcome is on disk"] : WITHOUT_A_LEDGER;
}

/** About as long as a round takes: pg-boss asks for its jobs every half a second. */
const MOMENTS_MS: Readonly<Record<EngineName, number>> = { bullmq: 400, "pg-boss": 1_500 };

export interface EngineRounds {
  readonly engine: EngineName;
  readonly way: Way;
  readonly places: readonly (Place | "at any moment")[];
  readonly random: () => number;
  readonly onRound?: (played: number) => void;
}

/** Kills the senders of an engine, and tells what the vendor has received twice, or never. */
export async function playEngineRounds({ engine, way, ...rounds }: EngineRounds): Promise<Doubles | Verdict> {
  const store = await newEngineStore(engine);
  const task = { engine: store.engine, ...(way === "driving an outbox" && { ledger: store.ledger }) };
  try {
    const sender = { source: new URL("engine-sender.ts", import.meta.url), task };
    const seen = await playKillRounds({ sender, momentsMs: MOMENTS_MS[engine], ...rounds });
    return way === "driving an outbox" ? judge(seen) : countDoubles(seen);
  } finally {
    await store.remove();
  }
}
