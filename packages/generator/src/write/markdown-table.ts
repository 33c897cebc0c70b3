/** A table whose columns are aligned in the source too, since a README is also read as text. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows].map((row) =>
    row.map((cell) =>
      cell
        .replace(/\\(?=\|)/g, "\\ ")
        .replace(/\|/g, "\\|")
        .replace(/\s+/g, " "),
    ),
  );
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[], fill: string) =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width, fill)).join(" | ")} |`;
  const [first = [], ...others] = all;
  return [line(first, " "), line([], "-"), ...others.map((row) => line(row, " "))].join("\n");
}
