import { goalRows, grouped } from "../goals.ts";
import { labelOf } from "../peers/list.ts";
import type { GenerationResult, Results } from "../results.ts";
import type { Spread } from "../statistics.ts";
import { blockTable } from "./block-table.ts";
import { type Bar, chart, escapeHtml } from "./html-chart.ts";
import { STYLE } from "./html-style.ts";
import { outboxTables } from "./outbox-tables.ts";
import { kilobytes, megabytes, ratio, seconds } from "./units.ts";

/** Everything a run found, as one page that needs nothing from anywhere. */
export function htmlReport(results: Results): string {
  const { machine, quick, times = [], loopback = [], blocks = [], sizes = [], imports = [], memory = [] } = results;
  const { generation = [] } = results;
  const parts: string[] = [];
  for (const group of grouped(times)) {
    const [{ node, stub }] = group;
    const bars = group.map(({ peer, toFetch }) => bar(labelOf(peer), toFetch, ratio(toFetch)));
    parts.push(chart(`Time of one call, as a ratio to hand-written fetch (Node ${node}, stub ${stub})`, bars));
  }
  for (const node of new Set(loopback.map((result) => result.node))) {
    const own = loopback.filter((result) => result.node === node);
    const where = `to hand-written fetch with a timeout, 64 in flight (Node ${node})`;
    const throughput = own.map((each) => bar(labelOf(each.peer), each.throughput, ratio(each.throughput)));
    parts.push(chart(`Throughput ${where}; more is better`, throughput));
    parts.push(
      chart(
        `p99 ${where}`,
        own.map((each) => bar(labelOf(each.peer), each.p99, ratio(each.p99))),
      ),
    );
  }
  for (const node of new Set(blocks.map((result) => result.node))) {
    const { head, rows } = blockTable(blocks.filter((result) => result.node === node));
    parts.push(htmlTable(`Longest block of the event loop by one answer (Node ${node})`, head, rows));
  }
  const weights = sizes.map(({ label, gzipped }) => ({ label, value: gzipped, text: kilobytes(gzipped) }));
  parts.push(chart("Size of one call, minified and gzipped", weights));
  for (const node of new Set(imports.map((result) => result.node))) {
    const own = imports.filter((result) => result.node === node);
    const bars = own.map(({ what, milliseconds, toBare }) =>
      bar(what, milliseconds, `${milliseconds.median.toFixed(1)} ms, ${toBare.median.toFixed(1)}×`),
    );
    parts.push(chart(`Import in a fresh process (Node ${node})`, bars));
  }
  for (const node of new Set(memory.map((result) => result.node))) {
    const own = memory.filter((result) => result.node === node);
    const bars = own.map(({ peer, atRest }) => bar(labelOf(peer), atRest, kilobytes(atRest.median)));
    parts.push(chart(`Heap of a client at rest (Node ${node})`, bars));
  }
  const ways: [string, (result: GenerationResult) => Bar][] = [
    [
      "Time to generate, each a process of its own",
      ({ label, seconds: whole, toPeer }) =>
        bar(label, whole, `${seconds(whole)}${toPeer ? `, ${toPeer.median.toFixed(2)}×` : ""}`),
    ],
    ["Peak memory to generate", ({ label, peakBytes }) => bar(label, peakBytes, megabytes(peakBytes.median))],
  ];
  for (const [title, toBar] of ways) parts.push(chart(title, generation.map(toBar)));
  parts.push(...outboxTables(results).map(({ title, head, rows }) => htmlTable(title, head, rows)));
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

function bar(label: string, value: Spread, text: string): Bar {
  return { label, value: value.median, low: value.low, high: value.high, text };
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
