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

/** What is sent, or what comes. Each is drawn from schemas of its own, so that the two can be made apart. */
export type CellSide = "requests" | "answers";

/** Every cell of a document, in its order, or those of one side; `nameOf` is what the client calls an operation. */
export function cellsOf(
  given: JsonObject,
  nameOf: (operation: ContractOperation) => string | undefined,
  ownSampler?: Sampler,
  sides: readonly CellSide[] = ["requests", "answers"],
): ContractCells {
  const document = withChoices(given);
  const requestsOf = sides.includes("requests") ? requestsFrom(document, ownSampler) : undefined;
  const branchesOf = sides.includes("answers") ? answerBranches(document) : undefined;
  const parts = readOperations(document).flatMap((operation) => {
    const name = nameOf(operation);
    if (name === undefined) return [];
    const requests = requestsOf?.(operation, name);
    const answers = branchesOf ? answerCells(operation, name, branchesOf) : [];
    const pages = branchesOf ? pagesCells(operation, name) : [];
    return [{ cells: [...answers, ...(requests?.cells ?? []), ...pages], notEntered: requests?.notEntered ?? 0 }];
  });
  return {
    cells: [...parts.flatMap(({ cells }) => cells), ...(branchesOf ? webhookCells(document) : [])],
    notEntered: parts.reduce((sum, part) => sum + part.notEntered, 0),
  };
}

function requestsFrom(document: JsonObject, ownSampler: Sampler | undefined) {
  const sampler = ownSampler ?? createSampler(document);
  const source = { document, sampler, judge: keywordJudge(sampler.validate) };
  return (operation: ContractOperation, name: string) => requestCells(source, operation, name);
}
