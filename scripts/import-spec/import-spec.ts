import { basename } from "node:path";
import {
  digestOf,
  type JsonObject,
  operationsOf,
  printablePointer,
  renderDocument,
  structureOf,
  vendorsOwn,
} from "@agentpost/document";
import { ExpectedError } from "@agentpost/workspace";
import { writeTogether } from "../write-files.ts";
import { besideAdded } from "./beside-added.ts";
import { type CurrentSpec, readCurrentSpec } from "./current-spec.ts";
import { FETCH_LIMITS, type FetchLimits } from "./fetch-text.ts";
import { findDocument } from "./find-document.ts";
import { type InOurWords, inOurWords } from "./our-descriptions.ts";
import { checkedPicks, leftOutNotes } from "./picks.ts";
import { lostOperations, refusals } from "./refusals.ts";
import { keepsWords, leftOutOf, originOf, renderSourceRecord, takenOperations } from "./source-record.ts";

export interface ImportRequest {
  readonly specsFolder: string;
  readonly vendor: string;
  /** A file, an http(s) address, or `-` for standard input. */
  readonly source: string;
  /** The address that others find the source at, where it isn't one itself. */
  readonly origin?: string;
  /** Imports what looks damaged, as far as it can be read. */
  readonly force: boolean;
  readonly dryRun: boolean;
  /** Keeps the vendor's own descriptions, or doesn't any more; left out, it's as the record has it. */
  readonly keepWords?: boolean;
  /** The operations to take, as `POST /message`, and no others; left out, it's as the record has it. */
  readonly operations?: readonly string[];
  /** YYYY-MM-DD */
  readonly today: string;
  readonly limits?: FetchLimits;
  readonly progress: (done: number, total: number) => void;
}

export interface ImportOutcome {
  readonly vendor: string;
  readonly change: "new" | "changed" | "unchanged";
  readonly operations: readonly string[];
  /** All that the vendor publishes, of which `operations` may be picked. */
  readonly offered: readonly string[];
  readonly added: readonly string[];
  readonly lost: readonly string[];
  readonly notes: readonly string[];
  readonly skipped: readonly string[];
  /** What would have been a refusal, but for `force`. */
  readonly overruled: readonly string[];
  readonly words: Omit<InOurWords, "document">;
}

/** Brings specs/<vendor>/openapi.yaml and source.yaml to what a vendor publishes; both files or neither. */
export async function importSpec(request: ImportRequest): Promise<ImportOutcome> {
  const { specsFolder, vendor, source, force, limits = FETCH_LIMITS, progress } = request;
  const current = readCurrentSpec(specsFolder, vendor);
  const operations = operationsFor(request, current);
  const found = await findDocument(source, request.origin, limits, progress, operations);
  // Before all else, and whatever is forced: what refers to anything outside must not get into specs/.
  const { dropped } = vendorsOwn(found.document, found.shown);
  const keepWords = request.keepWords ?? keepsWords(current.record);
  const { document, ...words } = keepWords
    ? { document: found.document, lacking: [], changed: [] }
    : inOurWords(found.document, current.document);
  const added = besideAdded(document, found.offered, vendor, specsFolder);
  const overruled = [...refusals(found, current.document, operations), ...added.refusals];
  if (overruled.length > 0 && !force) {
    throw new ExpectedError(
      [...overruled, `specs/${vendor} is left as it was. Import it all the same with --force.`].join("\n"),
    );
  }
  const leftOut = operations.length === 0 ? 0 : found.offered.length - operations.length;
  const here = operationsOf(document);
  const known = current.document ? operationsOf(current.document) : [];
  const outcome = {
    vendor,
    operations: here,
    offered: found.offered,
    added: here.filter((operation) => !known.includes(operation)),
    lost: lostOperations(document, current.document),
    notes: [
      ...found.notes,
      ...dropped.map(ineffective),
      ...added.notes,
      ...leftOutNotes(leftOut, leftOutOf(current.record)),
    ],
    skipped: found.skipped,
    overruled,
    words,
  };
  // Words that aren't ours are a part of what is published.
  const compared = keepWords ? (whole: JsonObject) => whole : structureOf;
  const isSame = current.document && digestOf(compared(current.document)) === digestOf(compared(document));
  const isSettled = keepsWords(current.record) === keepWords && isSameList(takenOperations(current.record), operations);
  if (isSame && isSettled) return { ...outcome, change: "unchanged" };
  const record = renderSourceRecord(current.record, {
    origin: originFor(request, current),
    retrieved: request.today,
    form: found.form,
    structureDigest: digestOf(structureOf(document)),
    keepWords,
    operations,
    leftOut,
  });
  if (!request.dryRun) writeTogether(filesOf(current, document, record));
  return { ...outcome, change: current.document ? "changed" : "new" };
}

function ineffective(pointer: string): string {
  return `${printablePointer(pointer)} is an extension of ours, without effect in a vendor's document.`;
}

function filesOf(current: CurrentSpec, document: JsonObject, record: string): Map<string, string> {
  const notation = current.documentFile.endsWith(".json") ? "json" : "yaml";
  return new Map([
    [current.documentFile, renderDocument(document, notation)],
    [current.recordFile, record],
  ]);
}

/** The picks of the request, or those on record: they are of the origin, wherever a copy of it was found. */
function operationsFor(request: ImportRequest, current: CurrentSpec): string[] {
  if (request.operations) return checkedPicks(request.operations, () => "--operations");
  if (originFor(request, current) !== originOf(current.record)) return [];
  const shown = `specs/${request.vendor}/source.yaml`;
  return checkedPicks(takenOperations(current.record), (index) => `${shown} at /operations/${index}`);
}

function isSameList(one: readonly unknown[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** A file on one's own disk is no origin, so the one on record stays. */
function originFor({ source, origin }: ImportRequest, current: CurrentSpec): string {
  if (origin !== undefined) return origin;
  if (/^https?:/i.test(source)) return new URL(source).href;
  return originOf(current.record) ?? (source === "-" ? "standard input" : `a file called ${basename(source)}`);
}
