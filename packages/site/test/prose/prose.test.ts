import { repositoryAt } from "@agentpost/workspace";
import { expect, test } from "vitest";
import { readSourceDocuments, type SourceDocuments } from "../../src/prose/documents.ts";
import { fillPage } from "../../src/prose/fill-page.ts";
import { placesOf, withSiteLinks } from "../../src/prose/links.ts";
import { sectionsOf } from "../../src/prose/sections.ts";
import { unshownPackages } from "../../src/prose/unshown-packages.ts";

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

test("a longer fence holds a shorter one, and neither a heading nor a link within it is one", () => {
  const block = "````md\n```\n## No heading\n```\n````\n\n~~~md\n[no link](#nowhere)\n~~~";
  const text = page("# Send\n\n<!-- section fax#else -->", documents(`${README}\n${block}\n\nAfter.`));
  expect(text).toContain(`## Else {#fax-else}\n\n${block}\n\nAfter.`);
});

test("an image isn't a link, and what a template says itself stays, also after its last place", () => {
  const text = page(
    "# Send\n\n<!-- body fax#else -->\n\nSee [there](#nowhere).",
    documents(`${README}\n![drawn](drawn.svg)`),
  );
  expect(text).toContain("![drawn](drawn.svg)");
  expect(text).toContain("See [there](#nowhere).");
});

test("a link to a package, on npm or by its folder, leads to the first page that shows its README", () => {
  const links =
    "[one](https://www.npmjs.com/package/mail), [two](packages/mail), [three](packages/mail/README.md#post)";
  const of = documents(`${README}\n${links}`);
  expect(page("# Send\n\n<!-- section fax#else -->", of)).toContain(
    "[one](/mail), [two](/mail), [three](/mail#mail-post)",
  );
  const pages = ["first", "second"].map((path) => fillPage(path, "<!-- readme mail -->", of, repositoryAt()));
  expect(placesOf(pages).get("mail#post")).toBe("/first#mail-post");
});

test("of a README a page shows what stands before its sections, its first words, the rest, or a section's table", () => {
  const body = "One.\n\nTwo.\n\n```sh\nfax\n```\n\nThree.";
  const of = documents(`# fax\n\n${body}\n\n### Numbers\n\nAll:\n\n| a |\n| - |\n| 1 |\n\nNo more.\n`);
  const shown = (place: string) =>
    page(`# Send\n\n<!-- ${place} -->`, of)
      .trim()
      .split(/\n{2,}/)
      .slice(1);
  expect(shown("intro fax")).toEqual(body.split("\n\n"));
  expect(shown("lead fax")).toEqual(["One.", "Two."]);
  expect(shown("rest fax")).toEqual(["## Numbers {#fax-numbers}", "All:", "| a |\n| - |\n| 1 |", "No more."]);
  expect(shown("table fax#numbers")).toEqual(["| a |\n| - |\n| 1 |"]);
});

test("an example comes as its file is", () => {
  expect(page("# Send\n\n<!-- example site#start -->")).toMatch(/```ts\nimport \{ createMessenger \}[\s\S]*\n```$/m);
});

test("the facade's sections keep their own anchors, by which others link to them", () => {
  const facade = { id: "agentpost", packageName: "agentpost", path: "packages/agentpost/README.md" };
  const of = new Map([["agentpost", { ...facade, sections: sectionsOf("# agentpost\n\n## Files") }]]);
  const text = fillPage("send", "<!-- section agentpost#files -->", of, repositoryAt()).pieces[0]?.markdown;
  expect(text).toContain("{#files}");
});

test("a package whose README no page shows gets a page of its own", () => {
  const [mail] = [fillPage("mail", "<!-- section mail#post -->", documents(), repositoryAt())];
  const own = { id: "repository", path: "README.md", sections: [] };
  expect(unshownPackages(mail ? [mail] : [], new Map([...documents(), ["repository", own]]))).toEqual([
    { path: "packages/fax", markdown: expect.stringMatching(/# fax\n\n<!-- readme fax -->$/) },
  ]);
});

test("a document is read without the comments that mark what is generated, and its indented code in a fence", async () => {
  const read = await readSourceDocuments(repositoryAt());
  const [, title] = read.get("agentpost")?.sections ?? [];
  expect(title?.body).toContain("```sh\nnpm install agentpost\n```\n");
  for (const { path, sections } of read.values()) {
    for (const { body } of sections) expect(body, path).not.toMatch(/^<!--/m);
  }
});
