import type { JsonObject } from "../document/json.ts";
import { withChoices } from "../document/mapped-branches.ts";
import type { ContractOperation } from "../document/operation.ts";
import { readOperations } from "../document/read-operations.ts";
import { createSampler, type Sampler } from "../sample/sampler.ts";
import { answerBranches } from "./answer-branches.ts";
import { answerCells } from "./answer-cells.ts";
import type { Cell } from "./cell.ts";
import { keywordJudge } from "./keyword-judge.ts";
import { pagesCells } from "./pages-cells.ts";
import { requestCells } from "./request-cells.ts";
import { webhookCells } from "./webhook-cells.ts";

export interface ContractCells {
  readonly cells: readonly Cell[];
  /** How many places in requests are nested too deep, or within themselves, to be entered. */
  readonly notEntered: number;
}

/** Every cell of a document, in its order; `nameOf` is what the client calls an operation. */
export function cellsOf(
  given: JsonObject,
  nameOf: (operation: ContractOperation) => string | undefined,
  ownSampler?: Sampler,
): ContractCells {
  const document = withChoices(given);
  const sampler = ownSampler ?? createSampler(document);
  const source = { document, sampler, judge: keywordJudge(sampler.validate) };
  const branchesOf = answerBranches(document);
  const parts = readOperations(document).flatMap((operation) => {
    const name = nameOf(operation);
    if (name === undefined) return [];
    const requests = requestCells(source, operation, name);
    return [
      {
        cells: [...answerCells(operation, name, branchesOf), ...requests.cells, ...pagesCells(operation, name)],
        notEntered: requests.notEntered,
      },
    ];
  });
  return {
    cells: [...parts.flatMap(({ cells }) => cells), ...webhookCells(document)],
    notEntered: parts.reduce((sum, part) => sum + part.notEntered, 0),
  };
}
