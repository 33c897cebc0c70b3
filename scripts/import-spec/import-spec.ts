import { basename } from "node:path";
import { digestOf, type JsonObject, operationsOf, renderDocument, structureOf } from "@agentpost/document";
import { ExpectedError } from "@agentpost/workspace";
import { writeTogether } from "../write-files.ts";
import { type CurrentSpec, readCurrentSpec } from "./current-spec.ts";
import { FETCH_LIMITS, type FetchLimits } from "./fetch-text.ts";
import { findDocument } from "./find-document.ts";
import { type InOurWords, inOurWords } from "./our-descriptions.ts";
import { lostOperations, refusals } from "./refusals.ts";
import { originOf, renderSourceRecord, takenOperations } from "./source-record.ts";

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
  /** YYYY-MM-DD */
  readonly today: string;
  readonly limits?: FetchLimits;
  readonly progress: (done: number, total: number) => void;
}

export interface ImportOutcome {
  readonly vendor: string;
  readonly change: "new" | "changed" | "unchanged";
  readonly operations: readonly string[];
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
  const isRecorded = [source, request.origin].includes(originOf(current.record));
  const operations = isRecorded ? takenOperations(current.record) : [];
  const found = await findDocument(source, request.origin, limits, progress, operations);
  const overruled = refusals(found, current.document);
  if (overruled.length > 0 && !force) {
    throw new ExpectedError(
      [...overruled, `specs/${vendor} is left as it was. Import it all the same with --force.`].join("\n"),
    );
  }
  const { document, ...words } = inOurWords(found.document, current.document);
  const here = operationsOf(document);
  const known = current.document ? operationsOf(current.document) : [];
  const outcome = {
    vendor,
    operations: here,
    added: here.filter((operation) => !known.includes(operation)),
    lost: lostOperations(document, current.document),
    notes: found.notes,
    skipped: found.skipped,
    overruled,
    words,
  };
  const structureDigest = digestOf(structureOf(document));
  if (current.document && digestOf(structureOf(current.document)) === structureDigest) {
    return { ...outcome, change: "unchanged" };
  }
  const record = renderSourceRecord(current.record, {
    origin: originFor(request, current),
    retrieved: request.today,
    form: found.form,
    structureDigest,
  });
  if (!request.dryRun) writeTogether(filesOf(current, document, record));
  return { ...outcome, change: current.document ? "changed" : "new" };
}

function filesOf(current: CurrentSpec, document: JsonObject, record: string): Map<string, string> {
  const notation = current.documentFile.endsWith(".json") ? "json" : "yaml";
  return new Map([
    [current.documentFile, renderDocument(document, notation)],
    [current.recordFile, record],
  ]);
}

/** A file on one's own disk is no origin, so the one on record stays. */
function originFor({ source, origin }: ImportRequest, current: CurrentSpec): string {
  if (origin !== undefined) return origin;
  if (/^https?:/i.test(source)) return new URL(source).href;
  return originOf(current.record) ?? (source === "-" ? "standard input" : `a file called ${basename(source)}`);
}
