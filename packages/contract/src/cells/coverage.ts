import { canonical } from "../document/canonical.ts";
import type { JsonObject } from "../document/json.ts";
import { matchesMediaType } from "../document/media-type.ts";
import type { ContractOperation } from "../document/operation.ts";
import { carriedCredentials, credentialsOf } from "../wire/carried-credentials.ts";
import type { Exchange } from "../wire/recording-fetch.ts";
import { expectedForm, sentForm } from "../wire/request-form.ts";
import type { AnswerCell, Cell, ClientCell } from "./cell.ts";
import type { ContractCells } from "./cells-of.ts";
import { type CoverageResult, settleCells } from "./coverage-result.ts";
import type { Waiver } from "./waivers.ts";

/** Keeps which cells of a contract have been hit, by what went over the wire and by nothing else. */
export interface Coverage {
  readonly contract: ContractCells;
  readonly waivers: readonly Waiver[];
  isWaived(cell: Cell): boolean;
  /** An answer that the client understood. */
  answered(operation: ContractOperation, exchange: Required<Exchange>): void;
  /** A legal request that the vendor took, or an illegal one that it refused. */
  sent(kind: "request" | "violation", operation: ContractOperation, exchange: Required<Exchange>): Promise<void>;
  /** An illegal request that never left the client. */
  refused(cell: Cell): void;
  /** A list that was read to its end, as the contract says that it is read. */
  paged(cell: Cell): void;
  /** A webhook's delivery that was told, or refused, as the contract says. */
  delivered(cell: Cell): void;
  result(): CoverageResult;
}

export function createCoverage(document: JsonObject, contract: ContractCells, waivers: readonly Waiver[]): Coverage {
  const hit = new Set<string>();
  const cellsOf = ({ method, path }: ContractOperation) =>
    contract.cells.filter(
      (cell): cell is ClientCell =>
        cell.kind !== "webhook" && cell.operation.method === method && cell.operation.path === path,
    );
  const forms = new Map<ClientCell, Promise<string>>();
  const formOf = (cell: ClientCell): Promise<string> | undefined => {
    if (cell.kind === "answer" || cell.kind === "pages" || cell.input === undefined) return undefined;
    const form = forms.get(cell) ?? expectedForm(cell.operation, cell.input).then(canonical);
    forms.set(cell, form);
    return form;
  };

  const waived = new Set(waivers.map(({ cell }) => cell));

  return {
    contract,
    waivers,
    isWaived: ({ id, beyond }) => beyond !== undefined || waived.has(id),
    answered(operation, exchange) {
      for (const cell of cellsOf(operation)) {
        if (cell.kind === "answer" && isAnswerOf(document, cell, exchange)) hit.add(cell.id);
      }
    },
    async sent(kind, operation, { request }) {
      const sent = canonical(sentForm(document, operation, request));
      for (const cell of cellsOf(operation)) {
        if (cell.kind === kind && (await formOf(cell)) === sent) hit.add(cell.id);
      }
    },
    refused: ({ id }) => hit.add(id),
    paged: ({ id }) => hit.add(id),
    delivered: ({ id }) => hit.add(id),
    result: () => settleCells(contract, waivers, hit),
  };
}

function isAnswerOf(document: JsonObject, cell: AnswerCell, { request, response }: Required<Exchange>): boolean {
  const { content, answer, branch, security } = cell;
  const contentType = response.headers.get("content-type");
  // An answer to HEAD may leave out what it would say of a body.
  const isUnsaid = cell.operation.method === "HEAD" && contentType === null;
  const isContent =
    content && !isUnsaid
      ? contentType !== null && matchesMediaType(contentType, content.mediaType)
      : response.body.bytes.length === 0;
  const isBranch = branch === undefined || canonical(response.body.parsed) === canonical(branch.body);
  const carried = canonical(carriedCredentials(document, request));
  const isCarried = carried === canonical(credentialsOf(document, security));
  return response.status === answer.status && isContent && isBranch && isCarried;
}
