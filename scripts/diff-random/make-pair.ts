import { digestOf, type JsonObject } from "@agentpost/document";
import { generatePackage, UnsupportedDocument } from "@agentpost/generator";
import type { VendorPair, VendorSnapshot } from "../diff-spec/index.ts";
import { asVersion30 } from "./as-version-30.ts";
import { type Use, usesOf } from "./consumer/index.ts";
import { Dice } from "./dice.ts";
import { mutated } from "./mutated.ts";
import { randomDocument } from "./random-document.ts";

/** A document, what became of it, and what a program of the old one does. */
export interface MadePair {
  readonly seed: number;
  readonly pair: VendorPair;
  readonly documents: readonly [before: JsonObject, after: JsonObject];
  readonly uses: readonly Use[];
}

/** The same pair for the same seed; of documents of OpenAPI 3.0, or of 3.1. */
export async function makePair(seed: number): Promise<MadePair> {
  const dice = new Dice(seed);
  const given = randomDocument(dice);
  const written = dice.chance(40) ? asVersion30 : (document: JsonObject) => document;
  const before = written(given);
  const old = await snapshotOf(before);
  for (;;) {
    const after = written(mutated(given, dice));
    const now = await snapshotOf(after).catch(refusal);
    // A document that no package can be made of is never compared.
    if (!now) continue;
    // What an old program does is read off the one form that every document has here, whatever version it is judged in.
    return {
      seed,
      pair: { vendor: `pair${seed}`, before: old, after: now },
      documents: [before, after],
      uses: usesOf(given),
    };
  }
}

function refusal(error: unknown): undefined {
  if (!(error instanceof UnsupportedDocument)) throw error;
}

async function snapshotOf(document: JsonObject): Promise<VendorSnapshot> {
  const contract = { vendor: "cases", document, digest: digestOf(document) };
  return { contract, files: await generatePackage(contract) };
}
