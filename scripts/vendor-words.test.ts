import { codeSpan, markdownWords, terminalWords } from "@agentpost/document";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";

const HOSTILE = [
  "Hi\n\n# Heading",
  "</summary><script>alert(1)</script>",
  "@everyone and @org/team",
  "fixes #123, GH-7 and org/repo#1",
  "![x](http://127.0.0.1:1/a.png) [y](https://a.example)",
  "www.a.example https://a.example/x",
  "`open <b>code</b>",
  "``two`` `one` <i>`",
  "a | b\\| <img src=x>",
  "*a* _b_ ~~c~~ $x$",
  "$".concat("{{ github.token }}"),
  "\u202egnp\u001b[31m",
];

/** The kinds of nodes that a text is to Markdown. */
function kinds(markdown: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: { type: string; children?: unknown[] }) => {
    found.add(node.type);
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(fromMarkdown(markdown));
  return found;
}

/** What is left outside of code, where GitHub looks for mentions, references and addresses. */
function plain(markdown: string): string {
  let text = "";
  const visit = (node: { type: string; value?: string; children?: unknown[] }) => {
    if (node.type === "text") text += `${node.value} `;
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(fromMarkdown(markdown));
  return text;
}

describe("a vendor's words in Markdown", () => {
  it("are text and code, and nothing else", () => {
    const some = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string(),
      fc.string({ unit: fc.constantFrom("`", "<", "a", " ", "\\") }),
    );
    fc.assert(
      fc.property(some, some, (one, other) => {
        for (const markdown of [`- changed: ${markdownWords(`${one} ${other}`)}`, `- ${codeSpan(`${one}${other}`)}`]) {
          expect(["root", "list", "listItem", "paragraph", "text", "inlineCode"]).toEqual(
            expect.arrayContaining([...kinds(markdown)]),
          );
          expect(plain(markdown)).not.toMatch(/[@#<>]\w|GH-\d|:\/\/|www\./);
        }
      }),
      { numRuns: 2_000, seed: 11 },
    );
  });

  it("begin no list and no heading, and stay words after the first one", () => {
    for (const sign of ["9.", "12)", "-", "+", "=", "--", "==="])
      for (const words of [`${sign} of them`, sign]) {
        expect([...kinds(`Above\n${markdownWords(words)}`)], words).not.toContain("list");
        expect([...kinds(`Above\n${markdownWords(words)}`)], words).not.toContain("heading");
      }
    for (const said of ["A page, 1 to 9.", "Take 2) or 1 - 3.", "`a` 4."]) expect(markdownWords(said)).toBe(said);
  });

  it("stay as they are where they are plain, with code that is meant as such", () => {
    const said = 'It\'s in `body.messages[].text` (answer 200): "now" or later; 1.0 as well.';
    expect(markdownWords(said)).toBe(said);
    const odd = `${codeSpan('body["a`b"]')} is gone.`;
    expect(markdownWords(odd)).toBe(odd);
  });
});

it("are written out in a terminal, and no line of them is a workflow's command", () => {
  expect(terminalWords("a\u001b[2Jb\u202ec\n::add-path::/x\n  ::error::y ##[group]z\tend\n")).toBe(
    "a\\u{1b}[2Jb\\u{202e}c\n: :add-path::/x\n  : :error::y ## [group]z\tend\n",
  );
});
