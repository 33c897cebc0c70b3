import { readOperations } from "@agentpost/contract";
import { judgedDocument } from "@agentpost/contract/judged-document";
import { digestOf, type JsonObject } from "@agentpost/document";
import { generatePackage } from "@agentpost/generator";
import ts from "typescript";
import {
  type Finding,
  judgeAll,
  typeProgram,
  type VendorPair,
  type VendorSnapshot,
  virtualPath,
} from "../diff-spec/index.ts";
import { HEAD_LINES, programOf, type Use, usesOf } from "./consumer.ts";
import { Dice } from "./dice.ts";
import { mutated } from "./mutations.ts";
import { randomDocument } from "./random-document.ts";

/** What was made of one pair: what the judges say, and what an old program says. */
export interface PairResult {
  readonly seed: number;
  readonly bump: "none" | "patch" | "minor" | "major";
  /** Why an old program breaks; empty where it doesn't. */
  readonly breaks: readonly string[];
  /** How much an old program does, and how much of that the old package didn't take. */
  readonly uses: number;
  readonly unfit: number;
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
      unfit: unfit.size,
      findings,
    };
  });
}

interface MadePair {
  readonly seed: number;
  readonly pair: VendorPair;
  readonly documents: readonly [before: JsonObject, after: JsonObject];
  readonly uses: readonly Use[];
}

async function makePair(seed: number): Promise<MadePair> {
  const dice = new Dice(seed);
  const before = randomDocument(dice);
  const after = mutated(before, dice);
  return {
    seed,
    pair: { vendor: `pair${seed}`, before: await snapshotOf(before), after: await snapshotOf(after) },
    documents: [before, after],
    uses: usesOf(before),
  };
}

async function snapshotOf(document: JsonObject): Promise<VendorSnapshot> {
  const contract = { vendor: "cases", document, digest: digestOf(document) };
  return { contract, files: await generatePackage(contract) };
}

/** The first complaint of each use. */
function complaintsOf(program: ts.Program, path: string): Map<number, string> {
  const file = program.getSourceFile(path);
  const found = new Map<number, string>();
  for (const { start = 0, messageText } of file ? program.getSemanticDiagnostics(file) : []) {
    const use = (file?.getLineAndCharacterOfPosition(start).line ?? 0) - HEAD_LINES;
    if (!found.has(use)) found.set(use, ts.flattenDiagnosticMessageText(messageText, " "));
  }
  return found;
}

/** Bodies that the old document allows and the new one doesn't, which types need not tell. */
function refused([before, after]: readonly [JsonObject, JsonObject], uses: readonly Use[]): string[] {
  const [old, now] = [bodyJudge(before), bodyJudge(after)];
  return uses.flatMap(({ method, body }) => {
    if (method === undefined || body === undefined || old(method, body).length > 0) return [];
    return now(method, body);
  });
}

function bodyJudge(document: JsonObject): (method: string, body: unknown) => string[] {
  const judged = judgedDocument(document);
  const operations = new Map(
    readOperations(judged.document).map((operation) => {
      const item = (document["paths"] as JsonObject)[operation.path] as JsonObject;
      const { operationId } = item[operation.method.toLowerCase()] as JsonObject;
      return [String(operationId), operation] as const;
    }),
  );
  return (method, body) => {
    const [content] = operations.get(method)?.body?.contents ?? [];
    if (!content) return [];
    const faults = judged.sampler.validate(content.schema.pointer, body);
    // A format changes neither a type nor a byte.
    return faults
      .filter(({ keyword }) => keyword !== "format")
      .map(({ instancePath, message }) => `body${instancePath} ${message}`);
  };
}
