import { chosenVendors, ExpectedError, orphans, type Repository } from "@agentpost/workspace";
import { overlayActionLines } from "../overlay-action-lines.ts";
import { runSteps } from "../progress.ts";
import { generateVendor, type VendorResult } from "./generate-vendor.ts";
import { checkLines, orphanLine, writtenLine } from "./report.ts";
import { writeFolder } from "./write-folder.ts";

export interface GenerateSettings {
  readonly check: boolean;
  /** Links new packages; called once, after all of them are written. */
  readonly install: (repository: Repository) => Promise<void>;
  readonly print: (line: string) => void;
}

/** Generates the packages asked for, or says how they differ. Resolves to the exit code. */
export async function runGenerate(
  repository: Repository,
  asked: readonly string[],
  settings: GenerateSettings,
): Promise<number> {
  const { check, install, print } = settings;
  const results: VendorResult[] = [];
  const failures: string[] = [];
  const steps = chosenVendors(repository, asked).map((vendor) => ({
    title: vendor,
    run: async () => {
      try {
        const result = await generateVendor(repository, vendor);
        if (!check) writeFolder(result.folder, result.generated, result.changes);
        results.push(result);
        return { line: check ? vendor : writtenLine(result) };
      } catch (error) {
        // The other vendors are still generated: what is wrong with one says nothing about them.
        if (!(error instanceof ExpectedError)) throw error;
        failures.push(error.message, ...(await answersTo(error)));
        return { line: `${vendor}: failed`, failed: true as const };
      }
    },
  }));
  await runSteps(steps, check ? () => {} : print);

  const complaints = [...failures, ...(check ? results.flatMap(checkLines) : [])];
  if (asked.length === 0) complaints.push(...orphans(repository).map(orphanLine));
  for (const line of complaints) print(line);
  // A refresh must go through; the check asks a person to see to it.
  if (!check) for (const line of results.flatMap(({ notes }) => notes)) print(line);
  if (!check && results.some(({ isNew }) => isNew)) await install(repository);
  if (check && complaints.length === 0)
    print(`As generated: ${results.map(({ vendor }) => vendor).join(", ") || "nothing"}.`);
  return complaints.length > 0 ? 1 : 0;
}

// Whoever pastes an action says in it what it costs and how it is known, as every action does.
const DESCRIPTION = "Why: what the document says here can't be expressed. Source: (say how you know what is right).";

/** The generator is loaded late, since most runs find that nothing is to be generated. */
async function answersTo(error: ExpectedError): Promise<string[]> {
  const { UnsupportedDocument } = await import("@agentpost/generator");
  if (!(error instanceof UnsupportedDocument)) return [];
  const { vendor, answers } = error;
  return overlayActionLines(
    vendor,
    answers.map(({ target, ...what }) => ({ target, description: DESCRIPTION, ...what })),
  );
}
