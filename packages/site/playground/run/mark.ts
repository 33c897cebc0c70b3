import { randomId } from "@agentpost/transport";
import type { Case } from "../case.ts";
import { messengerOf } from "./messenger.ts";

/** A new mark for the case's message; undefined where it bears one already, by an option of its vendor's. */
export function newMark(given: Case): string | undefined {
  const mark = randomId();
  try {
    messengerOf(given, () => () => Promise.reject()).check(given.message, { mark });
  } catch (error) {
    if (Object(error).field === "mark") return undefined;
  }
  return mark;
}
