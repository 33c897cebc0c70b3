import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Figure, figuresOf, isOurs } from "@agentpost/bench/figures";
import type { Results } from "@agentpost/bench/results";
import { measureSizes } from "@agentpost/bench/sizes";
import { pnpmCommand, type Repository } from "@agentpost/workspace";
import { table, words } from "../vendors/table.ts";
import { barChart } from "./bar-chart.ts";

/**
 * Sizes, which are the same on every machine and measured for the page, and what the bench last found on this machine of
 * what isn't.
 */
export async function benchmarksPage({ packagesFolder }: Repository): Promise<string> {
  const found = lastResults(join(packagesFolder, "bench/report/results.json"));
  const sizes = await measureSizes("all");
  const ofSizes = figuresOf({ machine: "", quick: false, sizes });
  const ofTimes = found ? figuresOf({ ...found, sizes: [] }) : [];
  const none = `Times are of a machine. \`${pnpmCommand("bench")}\` measures them on yours, and the next \`${pnpmCommand("site")}\` shows them here.`;
  return [
    "---\ntitle: Benchmarks\n---",
    "# Benchmarks",
    ...ofSizes.map(figureText),
    found ? `## On ${words(found.machine)}` : "## Times",
    ...(found?.quick ? ["A quick run: expect noise."] : []),
    ...(found ? ofTimes.map(figureText) : [none]),
    "<!-- readme bench -->",
  ].join("\n\n");
}

function lastResults(file: string): Results | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : undefined;
}

function figureText(figure: Figure): string {
  if (figure.kind === "table") {
    return `### ${figure.title}\n\n${table(
      figure.head.map(words),
      figure.rows.map((row) => row.map(words)),
    )}`;
  }
  const bars = [...figure.bars]
    .sort((one, other) => one.value - other.value)
    .map((bar) => ({ ...bar, isOurs: isOurs(bar.label) }));
  return `### ${figure.title}\n\n${barChart(figure.title, bars, "Found")}`;
}
