import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { jsonPage, operationDocument, WEB_PAGE, yamlPage } from "./fixtures/pages.ts";
import { recognise } from "./recognise.ts";

const document = operationDocument("/parcels");
const yaml = stringify(document);
const json = JSON.stringify(document);

describe("a document is recognised by its content", () => {
  const forms: [name: string, text: string, form: string][] = [
    ["plain YAML", yaml, "OpenAPI document in YAML"],
    ["YAML with a head and a mark of byte order", `\uFEFF# ours\n---\n${yaml}`.slice(1), "OpenAPI document in YAML"],
    ["plain JSON", json, "OpenAPI document in JSON"],
    ["JSON on many lines", JSON.stringify(document, undefined, 2), "OpenAPI document in JSON"],
    [
      "YAML with a fence in a description",
      yaml.replace("Parcel speaks of itself.", "|\n    ```\n    hello\n    ```"),
      "OpenAPI document in YAML",
    ],
    ["a page with YAML", yamlPage(document), "Markdown page with an OpenAPI fence in YAML"],
    ["a page with tildes", yamlPage(document, "", "~~~"), "Markdown page with an OpenAPI fence in YAML"],
    ["a page with seven backticks", yamlPage(document, "", "```````"), "Markdown page with an OpenAPI fence in YAML"],
    ["a page with JSON", jsonPage(document), "Markdown page with an OpenAPI document as one line of JSON"],
    [
      "a page that writes on behind the closing fence",
      jsonPage(document, "``` Try it"),
      "Markdown page with an OpenAPI document as one line of JSON",
    ],
    [
      "a page with a head that speaks of openapi",
      `---\nopenapi: post /parcels\n---\n${yamlPage(document)}`,
      "Markdown page with an OpenAPI fence in YAML",
    ],
    [
      "a page with lines of Windows",
      yamlPage(document).replaceAll("\n", "\r\n"),
      "Markdown page with an OpenAPI fence in YAML",
    ],
    [
      "a fence within tags",
      `<Tabs>\n<Tab>\n\`\`\`yaml\n${yaml}\n\`\`\`\n</Tab>\n</Tabs>`,
      "Markdown page with an OpenAPI fence in YAML",
    ],
    [
      "a fence in a list",
      `- Here:\n\n  \`\`\`yaml\n${yaml.replace(/^/gm, "  ")}\n  \`\`\``,
      "Markdown page with an OpenAPI fence in YAML",
    ],
  ];
  it.each(forms)("%s", (_, text, form) => {
    const found = recognise(text, "here");
    expect(found).toMatchObject({ kind: "pieces", form });
    expect(found.kind === "pieces" && found.pieces[0]?.document["paths"]).toEqual(document["paths"]);
    expect(found.kind === "pieces" && found.pieces.some(({ cutOff }) => cutOff)).toBe(false);
  });

  it("one page may hold several, behind whatever fences", () => {
    const text = `${jsonPage(document, "``` and so on")}\n${yamlPage(operationDocument("/lockers"))}`;
    const found = recognise(text, "here");
    expect(found).toMatchObject({ form: "Markdown page with several OpenAPI fences" });
    expect(found.kind === "pieces" && found.pieces.map(({ shown }) => shown)).toEqual([
      "here, line 9",
      `here, line ${text.split("\n").indexOf("openapi: 3.0.3") + 1}`,
    ]);
  });

  it("a list of links is an index", () => {
    const text = "# Parcel\n\n- [Send](https://a.example/send.md): sends\n- [Track][t]\n\n[t]: /track.md\n";
    expect(recognise(text, "here")).toEqual({
      kind: "index",
      links: [
        { title: "Send", target: "https://a.example/send.md" },
        { title: "Track", target: "/track.md" },
      ],
    });
  });
});

describe("what is no document is refused in a sentence", () => {
  const cases: [name: string, text: string, expected: string][] = [
    ["nothing", " \n", "here is empty; expected an OpenAPI document."],
    ["a web page", WEB_PAGE, "here holds a web page (HTML); expected an OpenAPI document or a Markdown page."],
    ["prose", "Nothing to see.", "here holds no OpenAPI; expected a document, a Markdown page"],
    ["another JSON", '{"error":"no such page"}', "here at /openapi: came nothing; expected OpenAPI 3.0 or 3.1"],
    ["OpenAPI 2", 'swagger: "2.0"\npaths: {}', 'here at /swagger: came the text "2.0"; expected OpenAPI 3.0 or 3.1'],
    [
      "OpenAPI 3.2",
      "openapi: 3.2.0\npaths: {}",
      'here at /openapi: came the text "3.2.0"; expected OpenAPI 3.0 or 3.1',
    ],
    ["broken YAML", `${yaml}\n  - [`, "The document is broken or cut off; get it anew."],
    ["half of a JSON", json.slice(0, 300), "here, line 1, column"],
    [
      "a page that ends in its JSON",
      jsonPage(document).slice(0, 300),
      "the page ends before its fenced block is closed",
    ],
    ["broken YAML on a page", yamlPage(document).replace("info:", "info"), "here, line 16, column"],
  ];
  it.each(cases)("%s", (_, text, expected) => {
    expect(() => recognise(text, "here")).toThrow(expected);
  });

  it("a page that ends in its YAML is known to, though YAML can be read", () => {
    const text = yamlPage(document);
    const found = recognise(text.slice(0, text.indexOf("components:")), "here");
    expect(found.kind === "pieces" && found.pieces[0]?.cutOff).toBe(true);
  });
});
