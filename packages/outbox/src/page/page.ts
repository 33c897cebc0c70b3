import { describe, refuseIn } from "@agentpost/transport";
import type { Entry, EntryState } from "../entry.js";
import type { Counts } from "../ledger.js";
import { entryTable } from "./entry-table.js";
import { escapeHtml } from "./escape-html.js";
import { STYLE } from "./style.js";

/** Settings of the page. */
export interface PageOptions {
  /** How many entries of a state are shown, the oldest first. Default: 20, at most 200. */
  readonly rows?: number | undefined;
  /** Shows what the messages say. Default: false, since whoever sees the page would read people's mail. */
  readonly showContent?: boolean | undefined;
}

/** What the page asks an outbox for. */
export interface PageSource {
  list(wanted: { readonly state: EntryState; readonly limit: number }): Promise<{ readonly entries: readonly Entry[] }>;
  counts(): Promise<Counts>;
}

const DEFAULT_ROWS = 20;
const MOST_ROWS = 200;

// What needs somebody comes first.
const STATES: Readonly<Record<EntryState, string>> = {
  unknown: "may have arrived: to be decided",
  sending: "under way",
  queued: "waiting",
  "not-sent": "ended without arriving",
  rejected: "the vendor said no",
  sent: "sent",
  canceled: "taken out",
};

/**
 * One HTML document about an outbox: states, and the oldest entries of each. It holds no script, asks for nothing, and
 * everything that comes from an entry is escaped.
 */
export async function outboxPage(source: PageSource, options: PageOptions = {}): Promise<string> {
  const { rows = DEFAULT_ROWS, showContent = false } = options;
  if (!Number.isSafeInteger(rows) || rows < 1 || rows > MOST_ROWS) {
    refuseIn("outbox", "page")("rows", `is ${describe(rows)}; expected 1 to ${MOST_ROWS}`);
  }
  const counts = await source.counts();
  const states = Object.keys(STATES) as EntryState[];
  const shown = states.filter((state) => counts[state] > 0);
  const sections = await Promise.all(
    shown.map(async (state) => {
      const { entries } = await source.list({ state, limit: rows });
      const more = counts[state] - entries.length;
      return `<section><h2 id="${state}">${state} <small>${STATES[state]}</small></h2>
${entryTable(entries, showContent)}${more > 0 ? `<p>… and ${more} more</p>` : ""}</section>`;
    }),
  );
  return document(
    `<h1>Outbox</h1>
<ul class="counts">${states.map((state) => `<li class="${state}"><a href="#${state}"><b>${counts[state]}</b> ${state}</a></li>`).join("")}</ul>
${sections.join("\n") || "<p>Nothing was added yet.</p>"}
<footer>As of ${escapeHtml(new Date().toISOString())}. The oldest of each state are shown.</footer>`,
    await styleHash(),
  );
}

function document(body: string, hash: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Outbox</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The page's own style is the only one that its policy allows. */
async function styleHash(): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(STYLE)));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
