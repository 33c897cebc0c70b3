import type { AnyProvider, Capabilities } from "agentpost";

/** What each vendor can do, as a Markdown table, from the data that the facade itself goes by. */
export function capabilitiesTable(providers: readonly AnyProvider[]): string {
  const rows = providers.map(({ vendor, capabilities }) => {
    const { text, replies, statuses, options } = capabilities;
    const own = options.map((option) => `\`${option}\``).join(", ") || "–";
    return `| \`agentpost/${vendor}\` | ${text} | ${attachments(capabilities)} | ${replies} | ${statuses.join(", ")} | ${own} |`;
  });
  return [
    "| provider | text | attachments | replies | status | its own options |",
    "|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

const ATTACHMENTS = { none: "–", url: "by URL", reference: "by upload reference", id: "by upload id" };

function attachments({ attachments: kind, maxAttachments }: Capabilities): string {
  return maxAttachments === undefined ? ATTACHMENTS[kind] : `${maxAttachments}, ${ATTACHMENTS[kind]}`;
}
