import type { Cell } from "../cells/cell.ts";
import type { AnswerExample } from "../prism/name-examples.ts";

/** The answers that the mock must have under a name of their own: one for each branch that is tried. */
export function branchExamples(cells: readonly Cell[]): AnswerExample[] {
  return cells.flatMap((cell) => {
    if (cell.kind !== "answer" || cell.branch?.body === undefined || !cell.content) return [];
    const { method, path } = cell.operation;
    const { example: name, body } = cell.branch;
    return [{ method, path, code: cell.answer.response.code, mediaType: cell.content.mediaType, name, body }];
  });
}
