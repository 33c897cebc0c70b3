import type { ImportOutcome } from "./import-spec.ts";

/** What an import came to, for the maintainer; the first line says the most. */
export function reportLines(outcome: ImportOutcome, dryRun: boolean): string[] {
  const { vendor, added, lost, notes, skipped, overruled, words, change } = outcome;
  return [
    headline(outcome, dryRun),
    ...overruled.map((line) => `  overruled by --force: ${line}`),
    ...notes.map((line) => `  note: ${line}`),
    ...skipped.map((line) => `  skipped ${line}`),
    ...(change === "unchanged"
      ? []
      : [
          ...(change === "new" ? [] : added.map((operation) => `  added ${operation}`)),
          ...lost.map((operation) => `  lost ${operation}`),
          ...list(words.changed, `What these describe has changed; read them again in specs/${vendor}:`),
          ...list(words.lacking, `These lack a description, which is for you to write in specs/${vendor}:`),
        ]),
  ];
}

function headline({ vendor, change, operations }: ImportOutcome, dryRun: boolean): string {
  const count = `${operations.length} ${operations.length === 1 ? "operation" : "operations"}`;
  if (change === "unchanged") return `${vendor}: ${count}, nothing new; specs/${vendor} is left as it was`;
  const done = dryRun ? `would be written to specs/${vendor}` : `written to specs/${vendor}`;
  return `${vendor}: ${count}, ${done}`;
}

function list(pointers: readonly string[], title: string): string[] {
  return pointers.length === 0 ? [] : [`  ${title}`, ...pointers.map((pointer) => `    ${pointer || "/"}`)];
}
