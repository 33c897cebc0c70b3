import { ExpectedError } from "@agentpost/workspace";
import { describeJson, isObject, type Json } from "../json.ts";

/** How an operation is known: seen on a real server, read in its source, or told by another document of the vendor's. */
export const WAYS_OF_KNOWING = ["recorded", "source", "document"] as const;
export type WayOfKnowing = (typeof WAYS_OF_KNOWING)[number];

/** The key that every operation of an added.yaml has, and what a merged document says it by. */
export const KNOWN_BY = "x-known-by";
export const MERGED_KNOWN_BY = "x-agentpost-known-by";

/** How an operation is known; it must say so and where from, as `{ how: recorded, from: "…" }`. */
export function wayOfKnowing(knownBy: Json | undefined, where: string): WayOfKnowing {
  const expected = `expected { how, from }, as in { how: recorded, from: "a server of v2, seen 2026-11-22" }`;
  if (!isObject(knownBy)) {
    throw new ExpectedError(`${where}/${KNOWN_BY}: came ${describeJson(knownBy)}; ${expected}. Say how it is known.`);
  }
  const { how, from } = knownBy;
  const way = WAYS_OF_KNOWING.find((one) => one === how);
  if (way === undefined) {
    const ways = WAYS_OF_KNOWING.join(", ");
    throw new ExpectedError(`${where}/${KNOWN_BY}/how: came ${describeJson(how)}; expected one of ${ways}.`);
  }
  if (typeof from !== "string" || from.trim() === "") {
    throw new ExpectedError(
      `${where}/${KNOWN_BY}/from: came ${describeJson(from)}; expected a few words on where it is known from.`,
    );
  }
  return way;
}
