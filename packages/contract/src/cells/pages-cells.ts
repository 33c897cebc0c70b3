import type { ContractOperation } from "../document/operation.ts";
import { type PagesCell, SEPARATOR } from "./cell.ts";

/** Where a list begins, how it goes on and where it ends, for an operation that has pages. */
export function pagesCells(operation: ContractOperation, name: string): PagesCell[] {
  const { pages } = operation;
  if (!pages) return [];
  return (["first page", "next page", "last page"] as const).map((said) => {
    const id = [name, "pages", said].join(SEPARATOR);
    return { kind: "pages", id, operation, name, said, pages, beyond: undefined };
  });
}
