import type { Entry } from "@agentpost/outbox";
import { accountName } from "@agentpost/tools/environment";

/** An entry as JSON tells it; what the message says is left out. */
export function entryFacts(entry: Entry) {
  const { key, state, account, message, addedAt, changedAt, attempts, decisions } = entry;
  const { to } = Object(message) as { readonly to?: unknown };
  return {
    key,
    state,
    account: accountName(account),
    to,
    addedAt,
    changedAt,
    attempts: attempts.length,
    ...(decisions.length > 0 && { decisions }),
    ...rest(entry),
  };
}

function rest(entry: Entry): object {
  switch (entry.state) {
    case "queued":
      return { dueAt: entry.dueAt, heldBy: entry.heldBy };
    case "sent":
      return { sent: entry.sent };
    case "rejected":
      return { error: entry.error };
    case "not-sent":
      return { reason: entry.reason, error: entry.error };
    case "unknown":
      return {
        error: entry.error,
        candidates: entry.candidates.map(({ id, at, author, text }) => ({ id, at, author, text })),
      };
    default:
      return {};
  }
}

/** The same for a person: names and values. */
export function entryFields(entry: Entry): (readonly [name: string, value: string | undefined])[] {
  const { key, state, account, message, addedAt, attempts, decisions } = entry;
  const { to } = Object(message) as { readonly to?: Readonly<Record<string, unknown>> };
  const sent = entry.state === "sent" ? entry.sent : undefined;
  const candidates = entry.state === "unknown" ? entry.candidates : [];
  return [
    ["key", key],
    ["state", state],
    ["account", accountName(account)],
    ["to", to && addressText(to)],
    ["added", addedAt],
    ["attempts", String(attempts.length)],
    ["at the vendor", sent?.status],
    ["id", sent?.id],
    ["conversation", sent?.conversation],
    ...(sent?.replies ?? []).map(({ text, media }) => ["reply", text ?? media] as const),
    ...(sent?.dropped ?? []).map(({ field, reason }) => ["dropped", `${field}: ${reason}`] as const),
    ...decisions.map(({ as, by, at }) => ["decided", `${as}, by ${by}, at ${at}`] as const),
    ...candidates.map(({ at, text }) => ["looks like it", `${at}: ${text}`] as const),
  ];
}

function addressText({ vendor: _, name: __, ...fields }: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([field, value]) => `${field}=${value}`)
    .join(" ");
}
