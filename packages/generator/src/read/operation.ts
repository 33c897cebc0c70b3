import { at, describeJson } from "@agentpost/document";
import type { Answers, ApiOperation } from "../api.ts";
import type { DocumentReader } from "../document-reader.ts";
import { remove } from "../overlay-answer.ts";
import type { ClientOperation } from "./client-operation.ts";
import { firstParagraph, sentence } from "./description.ts";
import { readKnownBy } from "./known-by.ts";
import { readPages } from "./pages.ts";
import { readParameters } from "./parameters.ts";
import { readRequestBody } from "./request-body.ts";
import { readAnswers } from "./responses.ts";
import { readSecurity } from "./security.ts";
import type { RequestName } from "./type-expression.ts";

// RFC 9110, 9.2.1; a client that asks twice has changed nothing.
const SAFE_METHODS = ["get", "head", "options"];

export function readOperation(
  reader: DocumentReader,
  site: ClientOperation,
  rename: RequestName,
): Omit<ApiOperation, "host"> {
  const { name } = site;
  const { pointer, value } = site.operation;
  if (site.method === "trace")
    reader.issues.add(pointer, "fetch doesn't send TRACE; remove the operation in the overlay", remove(pointer));
  const summary = firstParagraph(value["summary"] ?? site.pathItem.value["summary"]);
  const description = firstParagraph(value["description"]);
  const parameters = readParameters(reader, site, name, rename);
  const body = readRequestBody(reader, site, name, rename);
  const answers = readAnswers(reader, site, name);
  return {
    name,
    method: site.method.toUpperCase(),
    path: site.path,
    pointer,
    description: sentence(description || summary),
    deprecated: value["deprecated"] === true,
    parameters,
    body,
    answers,
    security: readSecurity(reader, site),
    idempotent: readIdempotent(reader, site) || SAFE_METHODS.includes(site.method),
    timeoutMs: readTimeout(reader, site),
    streams: isDownload(site.method, answers),
    knownBy: readKnownBy(reader, site),
    pages: readPages(reader, site),
  };
}

/**
 * Whether bytes may come that somebody could want as a stream: where the contract has bytes, and where it says nothing of what
 * a GET gives. Of another method, silence nearly always means that there is nothing.
 */
function isDownload(method: string, { successes }: Answers): boolean {
  return successes.some(({ kind }) => kind === "bytes" || (kind === "any" && method === "get"));
}

function readIdempotent(reader: DocumentReader, { operation: { pointer, value } }: ClientOperation): boolean {
  const idempotent = value["x-agentpost-idempotent"];
  if (idempotent !== undefined && idempotent !== true) {
    reader.issues.add(
      at(pointer, "x-agentpost-idempotent"),
      `came as ${describeJson(idempotent)}; expected true, or nothing at all`,
    );
  }
  return idempotent === true;
}

function readTimeout(reader: DocumentReader, { operation: { pointer, value } }: ClientOperation): number | undefined {
  const timeoutMs = value["x-agentpost-timeout-ms"];
  if (timeoutMs === undefined) return undefined;
  if (typeof timeoutMs === "number" && Number.isInteger(timeoutMs) && timeoutMs > 0) return timeoutMs;
  reader.issues.add(
    at(pointer, "x-agentpost-timeout-ms"),
    `came as ${describeJson(timeoutMs)}; expected a whole number of milliseconds`,
  );
  return undefined;
}
