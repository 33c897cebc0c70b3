import { markdownWords } from "@agentpost/document";
import { type Bump, releasedAs } from "./bump.ts";
import { changelog, countOf, WORDS } from "./changelog.ts";
import { markdownChangelog, titleOf } from "./changeset.ts";
import type { Finding } from "./finding.ts";
import type { JudgedVendor } from "./verdicts.ts";

/** What the diff says of one vendor, line by line. */
export function reportLines({ vendor, base, version, snapshots, verdict }: JudgedVendor): string[] {
  const { bump, findings } = verdict;
  const since = `since ${base.name}`;
  if (snapshots && !snapshots.before) return [`${vendor}: new ${since}; released as minor`];
  const groups = changelog(findings);
  const lines = groups.flatMap((group) => [
    `  ${titleOf(group.methods)}`,
    ...group.findings.map((finding) => `    ${WORDS[finding.bump].padEnd(8)}  ${finding.text}`),
  ]);
  if (bump === "none") return [`${vendor}: nothing changed for its users ${since}`, ...lines];
  return [
    `${vendor}: ${released(bump, version)}, ${since} (${countOf(groups)})`,
    `  ${decision(bump, findings)}`,
    ...lines,
  ];
}

/** `major`, or `judged major, released as minor while the package is below 1.0`. */
export function released(bump: Bump, version: string): string {
  const step = releasedAs(bump, version);
  return step === bump ? bump : `judged ${bump}, released as ${step} while the package is below 1.0`;
}

/** Who found what the bump is for, and one of the reasons. */
export function decision(bump: Bump, findings: readonly Finding[]): string {
  const deciding = findings.filter((finding) => finding.bump === bump);
  const judges = [...new Set(deciding.map(({ judge }) => judge))];
  const [reason] = changelog(deciding).flatMap((group) => group.findings);
  const whose = reason && reason.methods.length > 0 ? `${titleOf(reason.methods)} ` : "";
  return `decided by the ${judges.join(" and the ")}: ${whose}${reason?.text ?? ""}`;
}

/** The same for a pull request. */
export function markdownReport(judged: readonly JudgedVendor[]): string {
  const changed = judged.filter(({ verdict }) => verdict.bump !== "none");
  const sections = changed.map(({ packageName, version, base, verdict: { bump, findings } }) =>
    [
      `## ${packageName}: ${released(bump, version)}`,
      `Compared with ${base.name}; ${markdownWords(decision(bump, findings))}`,
      markdownChangelog(findings),
    ].join("\n\n"),
  );
  return sections.length > 0 ? shortened(`${sections.join("\n\n")}\n`) : "Nothing changed for users.\n";
}

/** GitHub takes no longer text for a pull request; one vendor's changes must not keep the others' from being proposed. */
const MAX_CHARACTERS = 60_000;

function shortened(markdown: string): string {
  if (markdown.length <= MAX_CHARACTERS) return markdown;
  const end = markdown.lastIndexOf("\n", MAX_CHARACTERS);
  return `${markdown.slice(0, end)}\n\nThe rest is in the changesets.\n`;
}
