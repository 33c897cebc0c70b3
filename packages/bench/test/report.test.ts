import { describe, expect, it } from "vitest";
import { goalRows } from "../src/goals.ts";
import { htmlReport } from "../src/report/html.ts";
import { terminalReport } from "../src/report/terminal.ts";
import type { Results } from "../src/results.ts";

const one = { low: 1, median: 1, high: 1 };
const at = (median: number) => ({ low: median, median, high: median });
const on = { node: "20.0.0", stub: "bare" };

const results: Results = {
  machine: "<a machine>",
  quick: false,
  times: [
    { ...on, peer: "hand-written", microseconds: one, toFetch: one, toBare: at(0.5) },
    { ...on, peer: "openapi-fetch", microseconds: one, toFetch: at(2), toBare: one },
    { ...on, peer: "vendor-method", microseconds: one, toFetch: at(1.4), toBare: at(0.7) },
    { ...on, peer: "facade-one", microseconds: one, toFetch: at(1.6), toBare: at(0.8) },
    { ...on, peer: "facade-five", microseconds: one, toFetch: at(1.8), toBare: at(0.9) },
  ],
};

describe("the report", () => {
  it("judges the worst of ours, and only what was measured", () => {
    expect(goalRows(results).map(({ found, met }) => [found, met])).toEqual([
      ["0.70× (0.70–0.70)", true],
      ["0.90× (0.90–0.90)", false],
    ]);
    expect(goalRows({ machine: "", quick: true })).toEqual([]);
  });

  it("judges each generation by what it is for", () => {
    const took = (id: string, vendors: number, seconds: number, more: object = {}) => {
      const result = { id, label: `agentpost: ${id}`, vendors, seconds: at(seconds), processorSeconds: one };
      return { ...result, peakBytes: at(2e9), ...more };
    };
    const generation = [
      took("peer", 1, 0.5),
      took("own", 5, 0.6, { toPeer: at(1.2) }),
      took("json", 1, 4, { toPeer: at(2.5) }),
      took("unchanged", 5, 0.2),
      took("bounded", 1, 6, { toPeer: at(3.1) }),
      took("diff", 1, 14),
      took("contract-tests", 1, 300, { peakBytes: at(701e6) }),
      took("vendors-25", 25, 1),
      took("vendors-100", 100, 3),
    ];
    const found = { machine: "", quick: false, generation };
    expect(goalRows(found).map((row) => [row.goal, row.found, row.met])).toEqual([
      ["time to generate own, to openapi-typescript", "1.20× (1.20–1.20)", true],
      ["time to generate json, to openapi-typescript", "2.50× (2.50–2.50)", false],
      ["time to generate bounded, to openapi-typescript", "3.10× (3.10–3.10)", false],
      ["time to generate unchanged", "0.20 s (0.20–0.20)", true],
      ["time of diff", "14.00 s (14.00–14.00)", true],
      ["peak memory of contract-tests", "701 MB", false],
      ["peak memory to generate vendors-100", "2000 MB", false],
      ["time to generate 100 vendors, to 25", "3.00×", true],
    ]);
    expect(terminalReport(found)).toMatch(/agentpost: json.*4\.00 s.*2\.50×.*2000 MB/);
    expect(htmlReport(found)).toContain("Peak memory to generate");
  });

  it("judges real connections by what a timeout costs on each Node", () => {
    const loopback = ["20.1.0", "24.1.0"].flatMap((node) => [
      { node, peer: "hand-written-timeout", perSecond: one, throughput: one, p99: one },
      { node, peer: "vendor-method", perSecond: one, throughput: at(0.92), p99: at(1.08) },
    ]);
    expect(goalRows({ machine: "", quick: false, loopback }).map((row) => [row.goal, row.wanted, row.met])).toEqual([
      ["throughput to hand-written fetch with a timeout, 64 in flight (Node 20.1.0)", "at least 0.9×", true],
      ["p99 to hand-written fetch with a timeout, 64 in flight (Node 20.1.0)", "at most 1.1×", true],
      ["throughput to hand-written fetch with a timeout, 64 in flight (Node 24.1.0)", "at least 0.95×", false],
      ["p99 to hand-written fetch with a timeout, 64 in flight (Node 24.1.0)", "at most 1.05×", false],
    ]);
  });

  it("judges the answer that blocks longest, and of a success only what we add", () => {
    const block = (reader: string, answer: string, median: number, beyond?: number) => {
      const found = { node: "20.0.0", reader, answer, milliseconds: at(median) };
      return beyond === undefined ? found : { ...found, beyondBare: at(beyond) };
    };
    const blocks = [
      block("bare", "200, wide", 400, 0),
      block("vendor", "200, wide", 450, 50),
      block("facade", "200, wide", 490, 90),
      block("vendor", "400, <wide>", 99),
      block("facade", "400, <wide>", 101),
    ];
    const found = { machine: "", quick: false, blocks };
    expect(goalRows(found).map((row) => [row.wanted, row.found, row.met])).toEqual([
      ["at most 100 ms", "101 ms (101–101): agentpost: send, 400, <wide>", false],
      ["at most 100 ms more", "90 ms (90–90): agentpost: send, 200, wide", true],
    ]);
    expect(terminalReport(found)).toMatch(/200, wide +│ 400 ms .*450 ms .*490 ms/);
    expect(terminalReport(found)).toMatch(/400, <wide> +│ +│ 99 ms .*101 ms/);
    expect(htmlReport(found)).toContain("<td>400, &#60;wide&#62;<td><td>99 ms (99–99)<td>101 ms (101–101)");
  });

  it("judges the outbox by the queue on the same store, and a claim by how it grows", () => {
    const rate = { node: "24.0.0", inFlight: 16, perSecond: at(300), addedPerSecond: at(900), toMessenger: at(0.3) };
    const outbox = [
      { ...rate, queue: "messenger" as const },
      { ...rate, queue: "outbox-sqlite" as const, toPeer: at(1.5) },
      { ...rate, queue: "outbox-postgres" as const, toPeer: at(0.9) },
    ];
    const claims = [{ node: "24.0.0", store: "SQLite", few: at(200), many: at(500), growth: at(2.5) }];
    const found = { machine: "", quick: false, outbox, claims };
    expect(goalRows(found).map((row) => [row.wanted, row.found, row.met])).toEqual([
      ["at least 1×", "1.50× (1.50–1.50)", true],
      ["at least 1×", "0.90× (0.90–0.90)", false],
      ["at most 2×", "2.50× (2.50–2.50)", false],
    ]);
    expect(terminalReport(found)).toMatch(/outbox on SQLite.*300.*900.*0\.30×.*1\.50×/);
    expect(htmlReport(found)).toContain("A claim, which is on disk");
  });

  it("says where there is a ceiling instead of a goal", () => {
    const imports = [{ node: "20.0.0", what: "facade-five", milliseconds: one, toBare: at(99) }];
    const [row] = goalRows({ machine: "", quick: false, imports });
    expect(row).toMatchObject({ wanted: expect.stringMatching(/^ceiling /), met: false });
  });

  it("says in the terminal which goal isn't met", () => {
    expect(terminalReport(results)).toMatch(/facade's send, to openapi-fetch.*0\.90×.*NOT MET/);
  });

  it("is a page that needs nothing from anywhere, and escapes what it shows", () => {
    const page = htmlReport(results);
    expect(page).toContain("&#60;a machine&#62;");
    expect(page).toContain("prefers-color-scheme: dark");
    expect(page).not.toMatch(/https?:|<script|<link|<img|url\(|@import/);
  });
});
