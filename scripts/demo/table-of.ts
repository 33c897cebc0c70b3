import Table from "cli-table3";

/** A table whose columns are that many characters wide, with a space on each side; longer words go on below. */
export function tableOf(columns: Readonly<Record<string, number>>, rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: Object.keys(columns),
    colWidths: Object.values(columns),
    wordWrap: true,
    ...(process.stdout.isTTY ? {} : { style: { head: [], border: [] } }),
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}
