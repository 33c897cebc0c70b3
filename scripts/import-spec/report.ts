import type { ImportOutcome } from "./import-spec.ts";

/** How many places are named before the rest is a number: enough to see what kind of places they are. */
const FIRST_PLACES = 10;

export interface ReportSettings {
  readonly dryRun: boolean;
  /** Names every place that wants words of ours, also where nothing is new. */
  readonly listWords?: boolean;
}

/** What an import came to, for the maintainer; the first line says the most. */
export function reportLines(outcome: ImportOutcome, { dryRun, listWords = false }: ReportSettings): string[] {
  const { vendor, added, lost, notes, skipped, overruled, words, change } = outcome;
  const isNews = change !== "unchanged";
  return [
    headline(outcome, dryRun),
    ...overruled.map((line) => `  overruled by --force: ${line}`),
    ...notes.map((line) => `  note: ${line}`),
    ...skipped.map((line) => `  skipped ${line}`),
    ...(change === "changed" ? added.map((operation) => `  added ${operation}`) : []),
    ...(isNews ? lost.map((operation) => `  lost ${operation}`) : []),
    ...(isNews || listWords
      ? [
          ...list(words.changed, `What these describe has changed; read them again in specs/${vendor}:`, listWords),
          ...list(words.lacking, `These lack a description, which is for you to write in specs/${vendor}:`, listWords),
        ]
      : []),
  ];
}

function headline({ vendor, change, operations }: ImportOutcome, dryRun: boolean): string {
  const count = `${operations.length} ${operations.length === 1 ? "operation" : "operations"}`;
  if (change === "unchanged") return `${vendor}: ${count}, nothing new; specs/${vendor} is left as it was`;
  const done = dryRun ? `would be written to specs/${vendor}` : `written to specs/${vendor}`;
  return `${vendor}: ${count}, ${done}`;
}

function list(pointers: readonly string[], title: string, isWhole: boolean): string[] {
  if (pointers.length === 0) return [];
  const shown = isWhole ? pointers : pointers.slice(0, FIRST_PLACES);
  const rest = pointers.length - shown.length;
  const more = `    … and ${rest} more; --list-words --dry-run names all ${pointers.length}`;
  return [`  ${title}`, ...shown.map((pointer) => `    ${pointer || "/"}`), ...(rest > 0 ? [more] : [])];
}
