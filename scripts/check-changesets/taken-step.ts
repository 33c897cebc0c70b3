import { manifestFacts } from "@agentpost/workspace";
import type { Bump } from "../diff-spec/index.ts";

/** The step that a version has taken already, as it has on the branch that a release is made from. */
export function takenStep(manifestBefore: string | undefined, version: string): Bump {
  const before = numbersOf(manifestFacts(manifestBefore).version ?? version);
  const now = numbersOf(version);
  const first = now.findIndex((number, index) => number !== before[index]);
  if (first < 0 || (now[first] ?? 0) < (before[first] ?? 0)) return "none";
  return (["major", "minor", "patch"] as const)[first] ?? "none";
}

function numbersOf(version: string): number[] {
  return version.split(/[.-]/).slice(0, 3).map(Number);
}
