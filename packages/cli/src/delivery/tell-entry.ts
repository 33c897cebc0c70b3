import type { Entry } from "@agentpost/outbox";
import type { OutputOptions } from "../output/output.js";
import { output, tellPerson } from "../output/output.js";
import { entryFacts, entryFields } from "./entry-facts.js";
import { verdict } from "./verdict.js";

/** Prints an entry, says on standard error what is left to do, and ends with the code of its state. */
export function tellEntry(entry: Entry, options: OutputOptions): void {
  const { exitCode, sentence } = verdict(entry);
  process.exitCode = exitCode;
  output(options).record(entryFields(entry), entryFacts(entry));
  if (sentence) tellPerson(`agentpost: ${sentence}`);
}
