import type { Repository } from "@agentpost/workspace";
import { type ComparedVendor, compareVendor, pairsOf } from "./compared-vendor.ts";
import { judgeAll, type Verdict } from "./judge.ts";

export interface JudgedVendor extends ComparedVendor {
  readonly verdict: Verdict;
}

/** Compares and judges some vendors. */
export async function judgeVendors(
  repository: Repository,
  vendors: readonly string[],
  since: string | undefined,
): Promise<JudgedVendor[]> {
  const compared: ComparedVendor[] = [];
  for (const vendor of vendors) compared.push(await compareVendor(repository, vendor, since));
  const verdicts = judgeAll(pairsOf(compared));
  return compared.map((one) => ({ ...one, verdict: verdicts.get(one.vendor) ?? withoutBefore(one) }));
}

function withoutBefore({ vendor, snapshots }: ComparedVendor): Verdict {
  if (!snapshots) return { vendor, bump: "none", findings: [] };
  return {
    vendor,
    bump: "minor",
    findings: [{ judge: "package", bump: "minor", methods: [], text: "A new package." }],
  };
}
