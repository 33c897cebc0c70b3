import type { Entry } from "../entry.js";
import { escapeHtml } from "./escape-html.js";

// One message must not push the others off the page.
const LONGEST_SHOWN = 400;

/** Entries as a table, each value escaped and cut. */
export function entryTable(entries: readonly Entry[], showContent: boolean): string {
  const rows = entries.map((entry) => {
    const { key, account, addedAt, changedAt, attempts } = entry;
    const cells = [
      key,
      account.name === undefined ? account.vendor : `${account.vendor} (${account.name})`,
      addedAt,
      changedAt,
      String(attempts.length),
      note(entry),
      content(entry.message, showContent),
    ];
    return `<tr>${cells.map((cell) => `<td>${escapeHtml(cut(cell))}</td>`).join("")}</tr>`;
  });
  const heads = ["key", "account", "added", "changed", "attempts", "what is known", "message"];
  return `<div class="wide"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table></div>`;
}

function note(entry: Entry): string {
  switch (entry.state) {
    case "queued":
      if (entry.heldBy?.by === "entry") return `waits for ${entry.heldBy.key}`;
      return entry.heldBy ? `its account waits ${entry.heldBy.forMs} ms` : `due ${entry.dueAt}`;
    case "sending":
      return `by ${entry.owner}`;
    case "sent":
      return [entry.sent?.status, entry.sent?.id].filter(Boolean).join(" ");
    case "rejected":
      return entry.error.message;
    case "not-sent":
      return [entry.reason, entry.error?.message].filter(Boolean).join(": ");
    case "unknown": {
      const looked =
        entry.lookedForMs === undefined ? "not looked for" : `${entry.candidates.length} like it at the vendor`;
      return `${entry.error?.message ?? "its process ended"} (${looked})`;
    }
    case "canceled":
      return "";
  }
}

function content(message: unknown, showContent: boolean): string {
  if (message === undefined) return "erased";
  const text = JSON.stringify(message);
  return showContent ? text : `${text.length} characters`;
}

function cut(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
