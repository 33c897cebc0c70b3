import { goalRows, grouped } from "../goals.ts";
import { labelOf } from "../peers/list.ts";
import type { Results, SizeResult } from "../results.ts";
import { blockTable } from "./block-table.ts";
import { outboxTables } from "./outbox-tables.ts";
import { plainTable } from "./plain-table.ts";
import { kilobytes, megabytes, ratio, seconds } from "./units.ts";

/** Everything a run found, as tables. */
export function terminalReport(results: Results): string {
  const { times = [], loopback, blocks = [], sizes, imports, memory, generation } = results;
  const parts: string[] = [];
  for (const group of grouped(times)) {
    const [{ node, stub }] = group;
    const rows = group.map(({ peer, toFetch, toBare, microseconds }) => [
      labelOf(peer),
      ratio(toFetch),
      ratio(toBare),
      microseconds.median.toFixed(1),
    ]);
    const head = ["client", "to hand-written fetch", "to openapi-fetch", "µs"];
    parts.push(table(`Time of one call, Node ${node}, stub ${stub}: median (quartiles)`, head, rows));
  }
  if (loopback) {
    const rows = loopback.map(({ node, peer, throughput, p99, perSecond }) => [
      `${labelOf(peer)}, Node ${node}`,
      ratio(throughput),
      ratio(p99),
      perSecond.median.toFixed(0),
    ]);
    const head = ["client", "throughput", "p99", "calls a second"];
    parts.push(table("A real server on this machine, 64 in flight, to hand-written fetch with a timeout", head, rows));
  }
  for (const node of new Set(blocks.map((block) => block.node))) {
    const { head, rows } = blockTable(blocks.filter((block) => block.node === node));
    parts.push(table(`Longest block of the event loop by one answer, Node ${node}: median (quartiles)`, head, rows));
  }
  if (sizes) {
    const rows = sizes.map(({ label, gzipped, minified }) => [label, kilobytes(gzipped), kilobytes(minified)]);
    parts.push(table("Size of one call", ["bundle", "min + gzip", "min"], rows));
  }
  if (imports) {
    const rows = imports.map(({ node, what, toBare, milliseconds }) => [
      `${what}, Node ${node}`,
      ratio(toBare),
      milliseconds.median.toFixed(1),
    ]);
    parts.push(table("Import in a fresh process", ["what", "to openapi-fetch", "ms"], rows));
  }
  if (memory) {
    const rows = memory.map(({ node, peer, atRest, leftBy10000Calls }) => [
      `${labelOf(peer)}, Node ${node}`,
      kilobytes(atRest.median),
      kilobytes(leftBy10000Calls.median),
    ]);
    parts.push(table("Heap", ["client", "at rest", "left by 10,000 calls"], rows));
  }
  if (generation) {
    const rows = generation.map(({ label, seconds: whole, processorSeconds, peakBytes, toPeer, processorToPeer }) => [
      label,
      seconds(whole),
      toPeer ? ratio(toPeer) : "",
      `${processorSeconds.median.toFixed(2)} s${processorToPeer ? `, ${ratio(processorToPeer)}` : ""}`,
      megabytes(peakBytes.median),
    ]);
    const head = ["command", "time", "to openapi-typescript", "processor time", "peak memory"];
    parts.push(table("Generation, each a process of its own", head, rows));
  }
  parts.push(...outboxTables(results).map(({ title, head, rows }) => table(title, [...head], rows)));
  const goals = goalRows(results).map(({ goal, wanted, found, met }) => [goal, wanted, found, met ? "met" : "NOT MET"]);
  parts.push(table("Goals", ["goal", "wanted", "found", ""], goals));
  return parts.join("\n\n");
}

/** Where the bytes of our bundles are. */
export function modulesReport(sizes: readonly SizeResult[], bundles: readonly string[]): string {
  return sizes
    .filter(({ bundle }) => bundles.includes(bundle))
    .map(({ label, minified, modules }) => {
      const rows = modules.map(({ path, bytes }) => [
        path,
        String(bytes),
        `${((bytes / minified) * 100).toFixed(1)} %`,
      ]);
      return table(`${label}: ${kilobytes(minified)} minified`, ["module", "bytes", "share"], rows);
    })
    .join("\n\n");
}

function table(title: string, head: string[], rows: string[][]): string {
  return `${title}\n${plainTable(head, rows)}`;
}
