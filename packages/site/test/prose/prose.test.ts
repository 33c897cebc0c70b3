import { repositoryAt } from "@agentpost/workspace";
import { expect, test } from "vitest";
import type { SourceDocuments } from "../../src/prose/documents.ts";
import { fillPage } from "../../src/prose/fill-page.ts";
import { placesOf, withSiteLinks } from "../../src/prose/links.ts";
import { sectionsOf } from "../../src/prose/sections.ts";

const README = `# fax

What it is.

## How it's sent

By [pages](#pages), as [mail](https://www.npmjs.com/package/mail#post) is, and not as \`[this](#that)\`.

\`\`\`md
## No heading
[no link](#nowhere)
\`\`\`

### Pages

One by one. See [the tree](specs) and [others](https://example.com).

## Else
`;

function documents(fax = README): SourceDocuments {
  const own = { id: "fax", packageName: "fax", path: "packages/fax/README.md", sections: sectionsOf(fax) };
  const mail = {
    id: "mail",
    packageName: "mail",
    path: "packages/mail/README.md",
    sections: sectionsOf("# mail\n\n## Post"),
  };
  return new Map([own, mail].map((document) => [document.id, document]));
}

function page(template: string, of = documents()): string {
  const pages = [
    fillPage("send", template, of, repositoryAt()),
    fillPage("mail", "# Mail\n\n<!-- readme mail -->", of, repositoryAt()),
  ];
  const [first] = pages;
  return first ? withSiteLinks(first, of, placesOf(pages)) : "";
}

test("a section comes with its heading one level below where it stands, and with what is below it", () => {
  const text = page("# Send\n\n## By fax\n\n<!-- section fax#how-its-sent -->");
  expect(text).toContain("### How it's sent {#fax-how-its-sent}");
  expect(text).toContain("#### Pages {#fax-pages}");
  expect(text).not.toContain("Else");
});

test("what is in code is neither a heading nor a link", () => {
  const text = page("# Send\n\n<!-- section fax#how-its-sent -->");
  expect(text).toContain("```md\n## No heading\n[no link](#nowhere)\n```");
  expect(text).toContain("`[this](#that)`");
});

test("a README's links lead to where the site shows what they mean, and those out of it stay", () => {
  const text = page("# Send\n\n<!-- section fax#how-its-sent -->");
  expect(text).toContain("By [pages](/send#fax-pages), as [mail](/mail#mail-post) is");
  expect(text).toContain("See the tree and [others](https://example.com).");
});

test("a body stands under the page's own title, to which links to its section then lead", () => {
  const text = page(
    "# Send\n\n<!-- body fax#how-its-sent -->\n\n<!-- section fax#else -->",
    documents(`${README}\n[up](#how-its-sent)`),
  );
  expect(text).not.toContain("How it's sent");
  expect(text).toContain("## Pages {#fax-pages}");
  expect(text).toContain("[up](/send)");
});

test("links to a body's section lead to the page's own heading above it, where that bears the section's anchor", () => {
  const text = page(
    "# Send\n\n## By fax, in short {#fax-how-its-sent}\n\n<!-- body fax#how-its-sent -->",
    documents(README.replace("(specs)", "(#how-its-sent)")),
  );
  expect(text).toContain("See [the tree](/send#fax-how-its-sent)");
});

test("a link to what no page shows, and a place for a section that isn't there, are refused by their names", () => {
  expect(() => page("# Send\n\n<!-- section fax#pages -->", documents(README.replace("(specs)", "(#else)")))).toThrow(
    "packages/fax/README.md links to #else, and no page shows fax#else",
  );
  expect(() => page("<!-- section fax#letters -->")).toThrow(
    "pages/send.md names the section #letters of packages/fax/README.md, which has none",
  );
  expect(() => page("<!-- section telex#pages -->")).toThrow("names the document telex; expected one of fax, mail");
});
