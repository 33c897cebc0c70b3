import type { JsonObject } from "@agentpost/document";
import type { Dice } from "./dice.ts";

/** Changes a part of a document in place, where it fits that part. */
export type Change = (part: JsonObject, dice: Dice) => void;
