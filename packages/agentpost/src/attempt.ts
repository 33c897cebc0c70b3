import type { CallOptions, Refuse } from "@agentpost/transport";
import { randomId } from "@agentpost/transport";

/** Settings of one send. */
export interface SendOptions extends CallOptions {
  /**
   * Marks the message at a vendor that keeps marks (`capabilities.marks`), so that it can be found for certain after an
   * `unknown`: 8 to 100 letters, digits and `_.:-`, new for each message. Default: a new one. Give one to store it before.
   */
  mark?: string | undefined;
}

// It stands in an HTML comment, which two hyphens could end, and in JSON.
const MARK = /^(?!.*--)[\w.:-]{8,100}$/;

/** The mark of a send: the caller's, or a new one where the vendor keeps marks. */
export function markOf(given: unknown, isKept: boolean | undefined, refuse: Refuse): string | undefined {
  if (given === undefined) return isKept ? randomId() : undefined;
  if (typeof given === "string" && MARK.test(given)) return given;
  return refuse("mark", "is no mark; expected 8 to 100 letters, digits and _.:-, no two hyphens together");
}
