import { type CellSide, cellsOf, countCells, vendorWaivers } from "@agentpost/contract/cells";
import { sampleAnswers } from "@agentpost/contract/sample-answers";
import type { JsonObject } from "@agentpost/document";
import type { SuiteFacts } from "@agentpost/generator";

export interface SuiteRequest {
  readonly vendor: string;
  readonly specsFolder: string;
  readonly document: JsonObject;
  /** What the client calls each operation: `GET /messages` is `listMessages`. */
  readonly names: ReadonlyMap<string, string>;
}

/** The cells of a contract and samples of its answers, for what its package tells of them; or what is known by one side. */
export function suiteFacts(
  { vendor, specsFolder, document, names }: SuiteRequest,
  sides: readonly CellSide[] = ["requests", "answers"],
): SuiteFacts {
  const cells = cellsOf(document, ({ method, path }) => names.get(`${method} ${path}`), undefined, sides);
  const count = countCells(cells, vendorWaivers(vendor, specsFolder));
  if (!sides.includes("answers")) return { count, answers: new Map() };
  const samplesOf = sampleAnswers(document);
  return { count, answers: new Map([...names].map(([operation, name]) => [name, samplesOf(operation)])) };
}
