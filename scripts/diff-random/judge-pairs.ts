import ts from "typescript";
import { type Finding, judgeAll, typeProgram, virtualPath } from "../diff-spec/index.ts";
import { HEAD_LINES, programOf } from "./consumer/index.ts";
import { makePair } from "./make-pair.ts";
import { refused } from "./refused.ts";

/** What was made of one pair: what the judges say, and what an old program says. */
export interface PairResult {
  readonly seed: number;
  readonly bump: "none" | "patch" | "minor" | "major";
  /** Why an old program breaks; empty where it doesn't. */
  readonly breaks: readonly string[];
  /** How much an old program does, and why the old package didn't take some of that. */
  readonly uses: number;
  readonly unfit: readonly string[];
  readonly findings: readonly Finding[];
}

/** Makes a pair of documents for each seed, and judges all of them in one program. */
export async function judgePairs(seeds: readonly number[]): Promise<PairResult[]> {
  const made = await Promise.all(seeds.map(makePair));
  const pairs = made.map(({ pair }) => pair);
  const verdicts = judgeAll(pairs);
  const further = new Map<string, string>();
  for (const { pair, uses } of made) {
    for (const side of ["before", "after"] as const)
      further.set(virtualPath(pair.vendor, side, "program.ts"), programOf(uses));
  }
  const program = typeProgram(pairs, further);
  return made.map(({ seed, pair, uses, documents }) => {
    const complaints = (side: "before" | "after") =>
      complaintsOf(program, virtualPath(pair.vendor, side, "program.ts"));
    const [unfit, broken] = [complaints("before"), complaints("after")];
    const compiled = [...broken].filter(([line]) => !unfit.has(line)).map(([, text]) => text);
    const { bump = "none", findings = [] } = verdicts.get(pair.vendor) ?? {};
    return {
      seed,
      bump,
      breaks: [
        ...compiled,
        ...refused(
          documents,
          uses.filter((_, index) => !unfit.has(index)),
        ),
      ],
      uses: uses.length,
      unfit: [...unfit.values()],
      findings,
    };
  });
}

/** The first complaint of each use. */
function complaintsOf(program: ts.Program, path: string): Map<number, string> {
  const file = program.getSourceFile(path);
  const found = new Map<number, string>();
  for (const { start = 0, messageText } of file ? program.getSemanticDiagnostics(file) : []) {
    const use = (file?.getLineAndCharacterOfPosition(start).line ?? 0) - HEAD_LINES;
    const [first = ""] = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n");
    if (!found.has(use)) found.set(use, first);
  }
  return found;
}
