import type { JsonObject } from "../document/json.ts";
import { documentForPrism } from "./document-for-prism.ts";
import type { AnswerExample } from "./name-examples.ts";
import { createPrismHost, type HostedServer } from "./prism-host.ts";

/** A running mock of one vendor's contract, or a proxy that holds requests against it. */
export interface PrismMock extends HostedServer {}

export interface PrismOptions {
  /** The folder in `specs/`; errors name it. */
  readonly vendor: string;
  /** The document after its overlay. Default: read from `specs/`. */
  readonly document?: JsonObject;
  /** Further answers, by name. */
  readonly examples?: readonly AnswerExample[];
  /** Where a validating proxy sends requests on to. Default: none; what is started is a mock. */
  readonly upstream?: string;
}

const host = createPrismHost();

/**
 * Starts Prism on a free port of the loopback interface. A mock refuses what the contract doesn't allow, and answers
 * `Prefer: code=<status>` with that status, and `example=<name>` beside it by that example; a proxy lets everything through, and names in the header `sl-violations`
 * what the contract doesn't allow.
 */
export async function startPrism({ vendor, document, examples, upstream }: PrismOptions): Promise<PrismMock> {
  try {
    const simplified = documentForPrism(document ?? (await readFromSpecs(vendor)), examples);
    return await host.start({ document: simplified, ...(upstream !== undefined && { upstream }) });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Prism could not start a mock of ${vendor}: ${reason}`, { cause });
  }
}

async function readFromSpecs(vendor: string): Promise<JsonObject> {
  const { readDocument } = await import("@agentpost/document");
  return (await readDocument(vendor)).document;
}
