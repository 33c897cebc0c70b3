import { mkdirSync, writeFileSync } from "node:fs";
import { repositoryAt, temporaryFolder } from "@agentpost/workspace";
import { expect, onTestFinished, test } from "vitest";
import type { SourceDocuments } from "../../src/prose/documents.ts";
import { sectionsOf } from "../../src/prose/sections.ts";
import { vendorPage } from "../../src/vendors/vendor-page.ts";

const FACADE = `# agentpost

## What each vendor can do

| provider | text |
|---|---|
| \`agentpost/fax\` | required |
| \`agentpost/mail\` | or attachments |

## What each vendor's inbox can tell

| provider | history |
|---|---|
| \`agentpost/fax/inbox\` | yes |
| \`agentpost/mail/inbox\` | – |
`;

/** The page of a vendor whose folder in `specs/` has these files. */
function pageOf(files: Readonly<Record<string, string>>, vendor = "fax"): string {
  const { path, remove } = temporaryFolder("vendor-page");
  onTestFinished(remove);
  mkdirSync(`${path}/specs/${vendor}`, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`${path}/specs/${vendor}/${name}`, text);
  const facade = { id: "agentpost", path: "packages/agentpost/README.md", sections: sectionsOf(FACADE) };
  const documents: SourceDocuments = new Map([["agentpost", facade]]);
  return vendorPage(vendor, "Fax", documents, repositoryAt(path));
}

test("a vendor's page is its README, with links to its operations and its mock after the first words", () => {
  const text = pageOf({});
  expect(text).toMatch(/^---\ntitle: Fax\n---\n\n# Fax\n\n<!-- intro fax -->\n\n/);
  expect(text).toContain(
    '[Every operation, with its fields](/vendors/fax-operations) · [try them against a mock](/try/fax.html){target="_self"}\n\n<!-- rest fax -->',
  );
  for (const heading of ["Corrections", "What no test tries", "Where the contract comes from"]) {
    expect(text).not.toContain(heading);
  }
});

test("of the facade's tables it has the vendor's own rows, or says that the facade doesn't send with it yet", () => {
  const text = pageOf({});
  expect(text).toContain("## Through the facade\n\n| provider | text |\n|---|---|\n| `agentpost/fax` | required |\n\n");
  expect(text).toContain("| provider | history |\n|---|---|\n| `agentpost/fax/inbox` | yes |");
  expect(text).not.toContain("agentpost/mail");
  expect(pageOf({}, "telex")).toContain("The facade doesn’t send with it yet");
});

test("each correction has its reason, its source and its place, as words and never as markup", () => {
  const text = pageOf({
    "overlay.yaml": JSON.stringify({
      actions: [
        { target: "$.info", description: "Why: it is <b>so</b>. Source: a page [there](javascript:1).", update: {} },
        { target: "$.paths", description: "No more is known.", update: {} },
      ],
    }),
  });
  expect(text).toContain("## Corrections");
  expect(text).toContain("| it is `<b>so</b>.` | a page `[there](javascript:1).` | `$.info` |");
  expect(text).toContain("| No more is known. |  | `$.paths` |");
});

test("what no test tries, and where the contract comes from, stand at its end", () => {
  const text = pageOf({
    "waivers.yaml": JSON.stringify({ waivers: [{ cell: "send 429", reason: "Nothing {{ asks }} for it." }] }),
    "source.yaml": JSON.stringify({ origin: "https://fax.example/api", retrieved: "2026-01-31", notes: ["By hand."] }),
  });
  expect(text).toContain("## What no test tries");
  expect(text).toContain("| `send 429` | Nothing &#123;&#123; asks }} for it. |");
  expect(text).toMatch(
    /## Where the contract comes from\n\n.*\n.*\n\| Published at \| `https:\/\/fax.example\/api` \|\n/,
  );
  expect(text).toContain("| Retrieved | 2026-01-31 |\n\n- By hand.");
});
