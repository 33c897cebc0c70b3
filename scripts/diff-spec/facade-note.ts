import { existsSync, readFileSync } from "node:fs";
import { providerFile, type Repository } from "@agentpost/workspace";
import { titleOf } from "./changeset.ts";
import type { JudgedVendor } from "./verdicts.ts";

/**
 * The facade gets a patch by itself, since it depends on the client. Whether its own types changed, such as `raw`,
 * is for a person to see: what breaks a client's users breaks the facade's only where its mapping passes it on.
 */
export function facadeNote(repository: Repository, { vendor, verdict }: JudgedVendor): string[] {
  const file = providerFile(repository, vendor);
  if (!existsSync(file)) return [];
  const mapping = readFileSync(file, "utf8");
  const broken = verdict.findings.filter(({ bump }) => bump === "major").flatMap(({ methods }) => methods);
  const shown = [...new Set(broken)].filter((method) => new RegExp(`\\b${method}\\b`).test(mapping));
  if (shown.length === 0) return [];
  return [
    `  The facade sends by ${titleOf(shown)}: where its raw or its options changed, agentpost needs a changeset of its own.`,
  ];
}
