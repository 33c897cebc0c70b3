import type { Engine, EnginePlace, EngineUse } from "./engine.ts";
import { openBullmq } from "./open-bullmq.ts";
import { openPgBoss } from "./open-pg-boss.ts";

export function openEngine(place: EnginePlace, use: EngineUse): Promise<Engine> {
  return place.name === "bullmq" ? openBullmq(place, use) : openPgBoss(place, use);
}
