import { markdownWords } from "@agentpost/document";

/** A table of Markdown; no row, no table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** What somebody else wrote, as prose: neither Markdown nor a template of the site's can come of it. */
export function words(text: unknown): string {
  return typeof text === "string" ? safeBraces(markdownWords(text)) : "";
}

/** Two braces that Vue would read as an expression; those within code it leaves alone. */
function safeBraces(markdown: string): string {
  return markdown.replace(/(`+)[^`][\s\S]*?\1(?!`)|\{\{/g, (found) => (found === "{{" ? "&#123;&#123;" : found));
}
