import Table from "cli-table3";
import type { Row } from "../row.ts";

/** The matrix for a person at a terminal, and below it why something isn't green. */
export function table(rows: readonly Row[]): string {
  const result = new Table({
    head: ["target", "version", "smoke", "faults", "webhooks", "result", "time"],
    colWidths: [null, null, 26, 14, 14, null, null],
    wordWrap: true,
    ...(process.stdout.isTTY ? {} : { style: { head: [], border: [] } }),
  });
  for (const { target, version = "–", smoke, faults, webhooks, result: word, durationMs } of rows) {
    result.push([target, version, smoke, faults, webhooks, word, `${(durationMs / 1000).toFixed(1)} s`]);
  }
  const problems = (of: Row["result"]) =>
    rows
      .filter((row) => row.result === of)
      .flatMap(({ target, problems }) => problems.map((problem) => `${target}: ${problem}`));
  const limits = rows
    .filter(({ group }) => group === "runtime")
    .flatMap(({ target, notes }) => notes.map((note) => `${target}: ${note}`));
  return [
    result.toString(),
    ...section("What these runtimes tell less of, or do by themselves:", limits),
    ...section("Not reached on this machine:", problems("not reached")),
    ...section("Red:", problems("red")),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  const shown = lines.slice(0, 40).map((line) => `  - ${line.replace(/\n/g, "\n    ")}`);
  const rest = lines.length > shown.length ? [`  … and ${lines.length - shown.length} more, in the report`] : [];
  return lines.length === 0 ? [] : ["", title, ...shown, ...rest];
}
