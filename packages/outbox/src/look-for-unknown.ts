import type { Attempt } from "agentpost";
import type { Found } from "agentpost/inbox";
import { accountOf } from "./account.js";
import { decide } from "./decide.js";
import type { EntrySent } from "./entry.js";
import { entryOf, resultOf, sealedResult } from "./entry-of.js";
import type { Row } from "./ledger.js";
import type { Settings } from "./options.js";
import { tellOf } from "./record-end.js";
import { type Result, sentFacts } from "./result.js";

/**
 * One look at the vendor for an entry that is `unknown`. Only what is found for certain settles it; what looks like it is
 * kept for a person. Then the caller's rule is asked, where there is one.
 */
export async function lookForUnknown(settings: Settings, row: Row, signal: AbortSignal): Promise<void> {
  const found = await find(settings, row, signal);
  if (found?.found === "exact") return settle(settings, row.key, sentFacts(found.sent));
  const result = await resultOf(row, settings.seal);
  const lookedForMs = found?.found === "not yet" ? found.lookedForMs : found ? settings.lookForMs : 0;
  const seen: Result = {
    ...result,
    lookedForMs: (result.lookedForMs ?? 0) + lookedForMs,
    ...(found?.found === "likely" && { candidates: found.candidates }),
  };
  const mark = row.attempts.at(-1)?.mark;
  const changed = await settings.ledger.change({
    key: row.key,
    from: ["unknown"],
    mark,
    state: "unknown",
    result: await sealedResult(seen, settings.seal),
  });
  if (!changed || !settings.decideUnknown) return;
  const as = await settings.decideUnknown(await entryOf(changed, settings.seal));
  // Refused while its request may still be under way: the rule is asked again at the next look.
  if (as !== undefined) await decide(settings, row.key, { as, by: "rule" }, mark);
}

/** Looks for the last attempt, since of each earlier one it is certain that it left nothing, or a person said so. */
async function find(settings: Settings, row: Row, signal: AbortSignal): Promise<Found | undefined> {
  const { inbox, seal, lookForMs } = settings;
  const last = row.attempts.at(-1);
  if (!inbox || row.content === undefined || !last || !canLook(settings, row.account)) return undefined;
  const { to, text } = JSON.parse(await seal.open(row.content)) as Pick<Attempt, "to" | "text">;
  const attempt: Attempt = { to, text, mark: last.mark, startedAt: new Date(last.startedAtMs).toISOString() };
  // A vendor that can't be asked now tells nothing, and is asked again.
  return inbox.find(attempt, { lookForMs, signal }).catch(() => undefined);
}

/** Whether the inbox has that account, and its vendor shows what it has. */
export function canLook({ inbox }: Settings, account: string): boolean {
  const { vendor, name } = accountOf(account);
  const provider = inbox?.providers.find((each) => each.vendor === vendor && each.name === name);
  return provider !== undefined && provider.capabilities.find !== "none";
}

/** Also where somebody has decided meanwhile to send it again, and it hasn't been claimed for that: it is there. */
async function settle({ ledger, seal, hooks, dropContent }: Settings, key: string, sent: EntrySent): Promise<void> {
  const row = await ledger.get(key);
  if (!row) return;
  const { candidates: _, ...result } = await resultOf(row, seal);
  const settled = await ledger.change({
    key,
    from: ["unknown", "queued"],
    state: "sent",
    result: await sealedResult({ ...result, sent }, seal),
    dropContent,
  });
  if (settled) tellOf(hooks, settled);
}
