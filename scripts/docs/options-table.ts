const INTERFACE = /^export interface (\w+)[^{]*\{\n([\s\S]*?)^\}/gm;
const OPTION = /^ {2}\/\*\*([\s\S]*?)\*\/\n {2}(\w+)\?:/gm;
const DEFAULT = / ?Default: (.*?)\.(?= |$)/;

/** The options of every client as a Markdown table, from the words that an editor shows of them. */
export function optionsTable(source: string): string {
  const rows = [...source.matchAll(INTERFACE)].flatMap(([, of, members = ""]) =>
    [...members.matchAll(OPTION)].map(([, comment = "", name]) => {
      const words = comment.replace(/\s+(\* )?/g, " ").trim();
      const value = DEFAULT.exec(words)?.[1] ?? "–";
      const level = of === "CallOptions" ? "client, call" : "client";
      return `| \`${name}\` | ${level} | ${value} | ${words.replace(DEFAULT, "").trim()} |`;
    }),
  );
  if (rows.length === 0) throw new Error("No options were found; expected `export interface` with documented members.");
  return ["| option | of | default | what it is |", "|---|---|---|---|", ...rows].join("\n");
}
