import { highestBump, isAtLeast } from "./bump.ts";
import type { Finding } from "./finding.ts";

/** What changed for one method, or for the few that share it; the most breaking first. */
export interface ChangelogGroup {
  /** The methods; empty for what concerns the client as a whole. */
  readonly methods: readonly string[];
  readonly findings: readonly Finding[];
}

/** Findings by method, each change told once, and breaking ones first. */
export function changelog(findings: readonly Finding[]): ChangelogGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of withoutRepeats(findings)) {
    const key = finding.methods.join(" ");
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  // A component that many methods answer with changes for all of them alike.
  const alike = new Map<string, ChangelogGroup>();
  for (const group of groups.values()) {
    const sorted = group.sort(breakingFirst);
    const key = sorted.map(({ bump, text }) => `${bump} ${text}`).join("\n");
    const methods = [...(alike.get(key)?.methods ?? []), ...(group[0]?.methods ?? [])];
    // What concerns the client as a whole names no methods, and stays alone.
    alike.set(methods.length > 0 ? key : `all ${key}`, { methods, findings: sorted });
  }
  return [...alike.values()].sort((a, b) => breakingFirst(worst(a), worst(b)));
}

/** What a finding of each bump is called; of the document alone is what no user of the package notices. */
export const WORDS: Readonly<Record<Finding["bump"], string>> = {
  major: "breaking",
  minor: "new",
  patch: "changed",
  none: "document",
};

/** `2 breaking, 1 new`. */
export function countOf(groups: readonly ChangelogGroup[]): string {
  const all = groups.flatMap((group) => group.findings);
  const count = (bump: Finding["bump"]) => all.filter((finding) => finding.bump === bump).length;
  const parts = (["major", "minor", "patch", "none"] as const).filter((bump) => count(bump) > 0);
  return parts.map((bump) => `${count(bump)} ${WORDS[bump]}`).join(", ");
}

/** Where two judges speak of the same place, the types' words are kept: they are the ones that users know. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const isTold = (finding: Finding, by: readonly Finding[]) =>
    by.some((other) => isAtLeast(other.bump, finding.bump) && isAlike(finding, other));
  const types = findings.filter(({ judge }) => judge === "types");
  const methodsOf = types.filter(({ text }) => /^is (?:gone|a new method)\.$/.test(text));
  const kept = findings.filter((finding) => {
    if (finding.judge === "consumers") {
      return !isTold(
        finding,
        findings.filter(({ judge }) => judge !== "consumers"),
      );
    }
    if (finding.judge !== "contract") return true;
    const same = types.filter(({ path }) => path !== undefined && path !== "" && path === finding.path);
    return !isTold(finding, [...same, ...methodsOf]);
  });
  return [...new Map(kept.map((finding) => [`${finding.methods.join(" ")} ${finding.text}`, finding])).values()];
}

function isAlike({ methods }: Finding, other: Finding): boolean {
  if (methods.length === 0) return other.methods.length === 0;
  return other.methods.some((name) => methods.includes(name));
}

function worst({ findings }: ChangelogGroup): Finding["bump"] {
  return highestBump(findings.map((finding) => finding.bump));
}

function breakingFirst(a: Finding | Finding["bump"], b: Finding | Finding["bump"]): number {
  const [one, other] = [a, b].map((value) =>
    ["major", "minor", "patch", "none"].indexOf(typeof value === "string" ? value : value.bump),
  );
  return (one ?? 0) - (other ?? 0);
}
