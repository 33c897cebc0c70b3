import { grouped } from "../goals.ts";
import { labelOf } from "../peers/list.ts";
import type { GenerationResult, Results } from "../results.ts";
import type { Spread } from "../statistics.ts";
import { blockTable } from "./block-table.ts";
import { outboxTables } from "./outbox-tables.ts";
import { kilobytes, megabytes, ratio, seconds } from "./units.ts";

/** One bar; `low` and `high` are the quartiles, where there are any. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly text: string;
}

/** What a part of the results is shown as, on whichever page. */
export type Figure =
  | { readonly kind: "bars"; readonly title: string; readonly bars: readonly Bar[] }
  | {
      readonly kind: "table";
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Everything a run found, part by part; what it didn't measure has no figure. */
export function figuresOf(results: Results): Figure[] {
  const { times = [], loopback = [], blocks = [], sizes = [], imports = [], memory = [], generation = [] } = results;
  const figures: Figure[] = [];
  for (const group of grouped(times)) {
    const [{ node, stub }] = group;
    const own = group.map(({ peer, toFetch }) => bar(labelOf(peer), toFetch, ratio(toFetch)));
    figures.push(bars(`Time of one call, as a ratio to hand-written fetch (Node ${node}, stub ${stub})`, own));
  }
  for (const node of nodesOf(loopback)) {
    const own = loopback.filter((result) => result.node === node);
    const where = `to hand-written fetch with a timeout, 64 in flight (Node ${node})`;
    const throughput = own.map((each) => bar(labelOf(each.peer), each.throughput, ratio(each.throughput)));
    const p99 = own.map((each) => bar(labelOf(each.peer), each.p99, ratio(each.p99)));
    figures.push(bars(`Throughput ${where}; more is better`, throughput), bars(`p99 ${where}`, p99));
  }
  for (const node of nodesOf(blocks)) {
    const { head, rows } = blockTable(blocks.filter((result) => result.node === node));
    figures.push({ kind: "table", title: `Longest block of the event loop by one answer (Node ${node})`, head, rows });
  }
  const weights = sizes.map(({ label, gzipped }) => ({ label, value: gzipped, text: kilobytes(gzipped) }));
  figures.push(bars("Size of one call, minified and gzipped", weights));
  for (const node of nodesOf(imports)) {
    const own = imports.filter((result) => result.node === node);
    const taken = own.map(({ what, milliseconds, toBare }) =>
      bar(what, milliseconds, `${milliseconds.median.toFixed(1)} ms, ${toBare.median.toFixed(1)}×`),
    );
    figures.push(bars(`Import in a fresh process (Node ${node})`, taken));
  }
  for (const node of nodesOf(memory)) {
    const own = memory.filter((result) => result.node === node);
    const heaps = own.map(({ peer, atRest }) => bar(labelOf(peer), atRest, kilobytes(atRest.median)));
    figures.push(bars(`Heap of a client at rest (Node ${node})`, heaps));
  }
  figures.push(bars("Time to generate, each a process of its own", generation.map(timeToGenerate)));
  const peaks = generation.map(({ label, peakBytes }) => bar(label, peakBytes, megabytes(peakBytes.median)));
  figures.push(bars("Peak memory to generate", peaks));
  figures.push(...outboxTables(results).map((table): Figure => ({ kind: "table", ...table })));
  return figures.filter((figure) => figure.kind === "table" || figure.bars.length > 0);
}

function bars(title: string, own: readonly Bar[]): Figure {
  return { kind: "bars", title, bars: own };
}

function bar(label: string, value: Spread, text: string): Bar {
  return { label, value: value.median, low: value.low, high: value.high, text };
}

function timeToGenerate({ label, seconds: whole, toPeer }: GenerationResult): Bar {
  return bar(label, whole, `${seconds(whole)}${toPeer ? `, ${toPeer.median.toFixed(2)}×` : ""}`);
}

function nodesOf(results: readonly { readonly node: string }[]): Set<string> {
  return new Set(results.map(({ node }) => node));
}

/** Whether a bar is of a client of ours, which pages show in colour. */
export function isOurs(label: string): boolean {
  return /^(agentpost|facade-|vendor)/.test(label);
}
