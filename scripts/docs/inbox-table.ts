import type { AnyInboxProvider, InboxCapabilities } from "agentpost/inbox";

/** What can be known of each vendor's conversations, as a Markdown table, from the data that the inbox itself goes by. */
export function inboxTable(vendors: readonly (readonly [string, AnyInboxProvider | undefined])[]): string {
  const rows = vendors.map(([vendor, provider]) => {
    // The path of an entry that isn't there would be an invitation to import it.
    if (!provider) return `| ${vendor} | – | – | – | – |`;
    const { history, status, find } = provider.capabilities;
    const cells = [history ? "yes" : "–", dashForNone(status), dashForNone(find), webhooks(provider.capabilities)];
    return `| \`agentpost/${vendor}/inbox\` | ${cells.join(" | ")} |`;
  });
  return ["| provider | history | status | find | webhooks |", "|---|---|---|---|---|", ...rows].join("\n");
}

function webhooks({ webhooks: kind, repeatsWebhooks }: InboxCapabilities): string {
  if (kind === "none") return "–";
  if (repeatsWebhooks === undefined) return kind;
  return `${kind}, ${repeatsWebhooks ? "sent again until taken" : "sent once"}`;
}

function dashForNone(word: string): string {
  return word === "none" ? "–" : word;
}
