import { chosenVendors, type Repository } from "@agentpost/workspace";
import { writeWhole } from "../write-files.ts";
import { writeChangeset } from "./changeset.ts";
import { facadeNote } from "./facade-note.ts";
import { markdownReport, reportLines } from "./report.ts";
import { judgeVendors } from "./verdicts.ts";

export interface DiffSettings {
  readonly since?: string;
  readonly write: boolean;
  /** A file for the changelog, as a pull request shows it. */
  readonly markdown?: string;
  readonly print: (line: string) => void;
}

/** Tells what changed for the users of each package, and writes changesets where asked to. */
export async function runDiff(repository: Repository, asked: readonly string[], settings: DiffSettings): Promise<void> {
  const { since, write, markdown, print } = settings;
  const judged = await judgeVendors(repository, chosenVendors(repository, asked), since);
  for (const one of judged) {
    for (const line of [...reportLines(one), ...facadeNote(repository, one)]) print(line);
    if (!write || one.verdict.bump === "none") continue;
    print(`  written: ${await writeChangeset(repository, one)}`);
  }
  if (markdown !== undefined) writeWhole(markdown, markdownReport(judged));
}
