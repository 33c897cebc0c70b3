import { readDocument } from "@agentpost/document";
import { ExpectedError } from "@agentpost/workspace";
import { type FetchLimits, importSpec, reportLines } from "../import-spec/index.ts";

export interface RefreshRequest {
  /** A copy of the vendor's folder is in it, and nobody else's. */
  readonly specsFolder: string;
  readonly vendor: string;
  readonly origin: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly limits?: FetchLimits;
}

/** What a refresh has to say, or why there is none. */
export type RefreshAnswer =
  | { readonly lines: readonly string[]; readonly changed: boolean }
  | { readonly failure: string };

/** Imports one spec anew, and makes sure that it can be linted and generated. The program of a process of its own. */
async function refreshVendor({ origin, ...request }: RefreshRequest): Promise<RefreshAnswer> {
  const { specsFolder, vendor } = request;
  const given = { ...request, source: origin, force: false, dryRun: false, progress: () => {} };
  const outcome = await importSpec(given);
  const lines = reportLines(outcome, { dryRun: false });
  if (outcome.change === "unchanged") return { lines, changed: false };
  // Loaded late, since most weeks nothing is new.
  const [{ runLint }, { packageFiles }] = await Promise.all([
    import("../lint-specs/index.ts"),
    import("../generate/index.ts"),
  ]);
  const complaints: string[] = [];
  const code = await runLint(specsFolder, [vendor], (line) => complaints.push(line));
  if (code !== 0) return { failure: ["What it publishes breaks a client:", ...complaints].join("\n") };
  await packageFiles(await readDocument(vendor, specsFolder), specsFolder);
  return { lines, changed: true };
}

function failureOf(error: unknown): RefreshAnswer {
  if (error instanceof ExpectedError) return { failure: error.message };
  // A bug of ours, whose trace is needed.
  return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

const request = JSON.parse(process.argv[2] ?? "{}") as RefreshRequest;
const answer = await refreshVendor(request).catch(failureOf);
process.send?.(answer, () => process.disconnect());
