/** A heading of a document, and what stands below it before the next heading. */
export interface Section {
  /** 1 for the document's title, and 0 for what stands before any heading. */
  readonly level: number;
  readonly title: string;
  /** As GitHub and npm make it: what links within and between READMEs end in. */
  readonly anchor: string;
  readonly body: string;
}

/** A Markdown document by its headings, in its order. What looks like a heading within a code block is none. */
export function sectionsOf(markdown: string): Section[] {
  const sections: { level: number; title: string; anchor: string; lines: string[] }[] = [
    { level: 0, title: "", anchor: "", lines: [] },
  ];
  let fence: string | undefined;
  for (const line of markdown.split("\n")) {
    const mark = /^ *(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (mark && fence !== undefined && mark.startsWith(fence)) fence = undefined;
    const [, hashes = "", title = ""] = (fence === undefined && /^(#{1,6}) +(.+?) *$/.exec(line)) || [];
    if (hashes) sections.push({ level: hashes.length, title, anchor: anchorOf(title), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ lines, ...section }) => ({ ...section, body: lines.join("\n").trim() }));
}

/** A section with all that is below it. */
export function sectionWithin(sections: readonly Section[], anchor: string): Section[] {
  const from = sections.findIndex((section) => section.anchor === anchor);
  const head = sections[from];
  if (!head) return [];
  const after = sections.slice(from + 1).findIndex(({ level }) => level <= head.level);
  return sections.slice(from, after === -1 ? undefined : from + 1 + after);
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}
