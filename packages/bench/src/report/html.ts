import { goalRows } from "../goals.ts";
import type { Results } from "../results.ts";
import { figuresOf } from "./figures.ts";
import { chart, escapeHtml } from "./html-chart.ts";
import { STYLE } from "./html-style.ts";

/** Everything a run found, as one page that needs nothing from anywhere. */
export function htmlReport(results: Results): string {
  const { machine, quick } = results;
  const parts = figuresOf(results).map((figure) =>
    figure.kind === "bars" ? chart(figure.title, figure.bars) : htmlTable(figure.title, figure.head, figure.rows),
  );
  const quickly = quick ? "<p>A quick run: expect noise.</p>" : "";
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>agentpost: benchmarks</title>
<style>${STYLE}</style>
<main>
<h1>agentpost beside its peers</h1>
<p>The same request and the same answer for every client, by turns in one run; medians, with the quartiles as a thin
line. Less is better unless a title says otherwise. Ours are in colour. ${escapeHtml(machine)}.</p>${quickly}
${goalTable(results)}
${parts.join("\n")}
</main>
</html>
`;
}

function goalTable(results: Results): string {
  const rows = goalRows(results).map(
    ({ goal, wanted, found, met }) =>
      `<tr><td>${escapeHtml(goal)}<td>${escapeHtml(wanted)}<td>${escapeHtml(found)}<td class="${met ? "met" : "missed"}">${met ? "met" : "not met"}`,
  );
  return `<h2>Goals</h2>\n<table><tr><th>Goal<th>Wanted<th>Found<th>\n${rows.join("\n")}\n</table>`;
}

function htmlTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cell: "th" | "td", texts: readonly string[]) =>
    `<tr>${texts.map((text) => `<${cell}>${escapeHtml(text)}`).join("")}`;
  const lines = [line("th", head), ...rows.map((row) => line("td", row))];
  return `<h2>${escapeHtml(title)}</h2>\n<table>${lines.join("\n")}\n</table>`;
}
