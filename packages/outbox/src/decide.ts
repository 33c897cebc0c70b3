import { refuseIn } from "@agentpost/transport";
import type { Decision } from "./entry.js";
import { resultOf, sealedResult } from "./entry-of.js";
import type { Row } from "./ledger.js";
import type { Settings } from "./options.js";
import { tellOf } from "./record-end.js";

const STATES = { sent: "sent", "send-again": "queued", "give-up": "not-sent" } as const;

export type DecisionKind = keyof typeof STATES;

export const DECISIONS: readonly DecisionKind[] = ["sent", "send-again", "give-up"];

/**
 * Decides about an entry that is `unknown`, of the attempt with this mark or the last one; undefined where it no longer is,
 * or where it is to be sent again while its request may still be under way.
 */
export async function decide(
  settings: Settings,
  key: string,
  { as, by }: Pick<Decision, "as" | "by">,
  ofMark?: string,
): Promise<Row | undefined> {
  const { ledger, seal, timeoutMs, hooks } = settings;
  const before = await ledger.get(key);
  if (before?.state !== "unknown") return undefined;
  if (as === "send-again" && before.content === undefined) {
    refuseIn("outbox", "decide")("as", `is send-again, and the message was erased; expected sent or give-up`);
  }
  const mark = before.attempts.at(-1)?.mark;
  if (ofMark !== undefined && mark !== ofMark) return undefined;
  const { decisions = [], ...result } = await resultOf(before, seal);
  const decision: Decision = { as, by, at: new Date().toISOString() };
  const row = await ledger.change({
    key,
    from: ["unknown"],
    mark,
    state: STATES[as],
    ...(as === "give-up" && { reason: "given-up" }),
    ...(as === "send-again" && { afterLeaseAndMs: timeoutMs }),
    result: await sealedResult({ ...result, decisions: [...decisions, decision] }, seal),
    dropContent: settings.dropContent && as !== "send-again",
  });
  if (row) tellOf(hooks, row);
  return row;
}
