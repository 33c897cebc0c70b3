import { chosenVendors, ExpectedError, orphans, type Repository } from "@agentpost/workspace";
import { limitFunction } from "p-limit";
import { overlayActionLines } from "../overlay-action-lines.ts";
import { runSteps } from "../progress.ts";
import { generateVendor, type VendorResult } from "./generate-vendor.ts";
import type { Parts } from "./parts.ts";
import { checkLines, orphanLine, writtenLine } from "./report.ts";
import { writeFolder } from "./write-folder.ts";

export interface GenerateSettings {
  readonly check: boolean;
  /** Links new packages; called once, after all of them are written. */
  readonly install: (repository: Repository) => Promise<void>;
  readonly print: (line: string) => void;
  /** On this thread unless told otherwise. */
  readonly parts?: Parts;
}

/** The next ones are read while another thread is at work on one. */
const AT_A_TIME = 6;

/** Generates the packages asked for, or says how they differ. Resolves to the exit code. */
export async function runGenerate(
  repository: Repository,
  asked: readonly string[],
  settings: GenerateSettings,
): Promise<number> {
  const { check, install, print, parts } = settings;
  const results: VendorResult[] = [];
  const failures: string[] = [];
  const generate = limitFunction((vendor: string) => generateVendor(repository, vendor, parts), {
    concurrency: AT_A_TIME,
  });
  const steps = chosenVendors(repository, asked).map((vendor) => {
    const generated = generate(vendor);
    // Told in its step.
    generated.catch(() => {});
    const run = async () => {
      try {
        const result = await generated;
        if (!check) writeFolder(result.folder, result.generated, result.changes);
        results.push(result);
        return { line: check ? vendor : writtenLine(result) };
      } catch (error) {
        // The other vendors are still generated: what is wrong with one says nothing about them.
        if (!(error instanceof ExpectedError)) throw error;
        failures.push(error.message, ...(await answersTo(error)));
        return { line: `${vendor}: failed`, failed: true as const };
      }
    };
    return { title: vendor, run };
  });
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
