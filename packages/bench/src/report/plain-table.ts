import Table from "cli-table3";

const NO_RULES = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };

/** A table without colours or rules between its rows, so that it reads the same in a terminal and in a file. */
export function plainTable(head: string[], rows: readonly string[][]): string {
  const table = new Table({ style: { head: [], border: [] }, chars: NO_RULES });
  table.push(head, head.map(underline), ...rows);
  return table.toString();
}

function underline(title: string): string {
  return "─".repeat(title.length);
}
