import { type Bump, highestBump } from "./bump.ts";
import { judgeConsumers } from "./consumers/consumer-judge.ts";
import { judgeContract } from "./contract/contract-judge.ts";
import type { Finding } from "./finding.ts";
import { isSamePackage, type VendorPair } from "./snapshot.ts";
import { judgeTypes } from "./types/type-judge.ts";
import { typeProgram } from "./types/type-program.ts";

/** What became of one vendor. */
export interface Verdict {
  readonly vendor: string;
  readonly bump: Bump;
  readonly findings: readonly Finding[];
}

/** Asks all three judges about each vendor; the highest bump counts. All types are in one program. */
export function judgeAll(pairs: readonly VendorPair[]): Map<string, Verdict> {
  const changed = pairs.filter(({ before, after }) => !isSamePackage(before.files, after.files));
  const program = changed.length > 0 ? typeProgram(changed) : undefined;
  const types = new Map(program ? changed.map((pair) => [pair.vendor, judgeTypes(program, pair)] as const) : []);
  const consumers = program ? judgeConsumers(changed, program, types) : new Map<string, Finding[]>();
  const verdicts = new Map<string, Verdict>();
  for (const pair of pairs) {
    const { vendor } = pair;
    // Where the package is the same to the byte there is nothing to release, whatever became of the document.
    const isChanged = changed.includes(pair);
    const contract = judgeContract(pair).map((one): Finding => (isChanged ? one : { ...one, bump: "none" }));
    const found = [...contract, ...(types.get(vendor) ?? []), ...(consumers.get(vendor) ?? [])];
    // A test's digest or a comment in the spec is no news; a word in a README or a row of the table is.
    const isTold = found.some(({ bump }) => bump !== "none");
    const findings = isTold || !isChanged ? found : [...found, internal];
    verdicts.set(vendor, { vendor, bump: highestBump(findings.map(({ bump }) => bump)), findings });
  }
  return verdicts;
}

const internal: Finding = {
  judge: "package",
  bump: "patch",
  methods: [],
  text: "The client's documentation or inner workings changed; what it takes and gives did not.",
};
