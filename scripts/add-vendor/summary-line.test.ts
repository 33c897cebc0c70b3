import { expect, test } from "vitest";
import { summaryLine } from "./summary-line.ts";

const long = `${"word ".repeat(31)}end`;

test.each([
  ["Sends letters", "Sends letters."],
  ["## Getting started\n\nSends letters\nby post.\n\nMore.", "Sends letters by post."],
  ["## Getting started\nSends letters.", "Sends letters."],
  ["https://example.com/a/page\n\nSends letters.", "Sends letters."],
  [
    "[![Build](https://a.example/b.svg)](https://a.example)\n\n**Acme** sends [letters](https://a.example).",
    "Acme sends letters.",
  ],
  ["<p align=center>\n\n- one\n- two\n\nSends letters.", "Sends letters."],
  [`One sentence. Another one. ${long}`, "One sentence. Another one."],
  [`About v1.2 of it, ${long}`, `About v1.2 of it, ${"word ".repeat(28)}…`],
  ["# Only a heading", "Acme."],
  ["", "Acme."],
  [undefined, "Acme."],
])("the line on a vendor whose description is %j is its first sentence", (description, line) => {
  expect(summaryLine(description, "Acme")).toBe(line);
});
