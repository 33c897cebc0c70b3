import type { JsonObject } from "@agentpost/document";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { operationDocument, yamlPage } from "./fixtures/pages.ts";
import { SpecsFolder } from "./fixtures/specs-folder.ts";
import { recognise } from "./recognise.ts";
import { reportLines } from "./report.ts";

let specs: SpecsFolder;

beforeEach(() => {
  specs = new SpecsFolder();
});

afterEach(() => {
  specs.remove();
});

function source(more: JsonObject): string {
  return specs.write("page.json", JSON.stringify({ ...operationDocument("/parcels"), ...more }));
}

describe("a source that refers to what is outside", () => {
  const components = (examples: JsonObject) => ({ components: { examples } });

  it("is refused in one sentence by its pointer, and leaves nothing", async () => {
    const page = source(components({ E: { externalValue: "http://127.0.0.1:1/e" } }));
    expect(await specs.complaint(page)).toBe(
      `${page} at /components/examples/E/externalValue: the text "http://127.0.0.1:1/e" is outside this document. Bundle all of it into one file first.`,
    );
    expect(specs.files()).toEqual({});
  });

  it("is refused even by force", async () => {
    const page = source(components({ E: { value: [{ $ref: "../secret.yaml" }] } }));
    expect(await specs.complaint(page, { force: true })).toContain("/components/examples/E/value/0/$ref: ");
  });

  it("is refused where one page of an index does it", async () => {
    specs.write("site/a.md", yamlPage(operationDocument("/a")));
    specs.write("site/b.md", yamlPage({ ...operationDocument("/b"), "x-b": { $ref: "b.yaml" } }));
    const index = specs.write("site/llms.txt", "- [A](a.md)\n- [B](b.md)\n");
    expect(await specs.complaint(index)).toContain(" at /x-b/$ref: ");
  });
});

it("tells of our own extensions in a vendor's document, which have no effect there", async () => {
  const lines = reportLines(await specs.import(source({ "x-agentpost-vendor": {} })), { dryRun: false });
  expect(lines).toContain(
    "  note: /x-agentpost-vendor is an extension of ours, without effect in a vendor's document.",
  );
});

describe("a source made to choke on", () => {
  const levels = (open: string, close: string) => `${open.repeat(200_000)}1${close.repeat(200_000)}`;
  const CASES: [name: string, text: string, expected: RegExp][] = [
    ["levels of JSON", `{"openapi":"3.0.3","x":${levels('{"a":', "}")}}`, / at \/x(\/a){7} is nested more than/],
    [
      "levels of YAML",
      `openapi: 3.0.3\nx: ${levels("[", "]")}`,
      /, line 2, column \d+: It is nested too deep to be read\./,
    ],
    [
      "aliases of aliases",
      `openapi: 3.0.3\nx:\n  - &l0 [x, x]\n${Array.from({ length: 40 }, (_, level) => `  - &l${level + 1} [*l${level}, *l${level}]\n`).join("")}`,
      / at \/x stands for more than/,
    ],
    [
      "half a surrogate pair",
      JSON.stringify(operationDocument("/a\udc00")),
      / at \/paths\/~1a\\udc00: half a surrogate pair stands alone/,
    ],
  ];
  for (const [name, text, expected] of CASES) {
    it(`is refused in one sentence: ${name}`, async () => {
      const said = await specs.complaint(specs.write("page", text));
      expect(said).toMatch(expected);
      expect(said.split("\n")).toHaveLength(1);
    });
  }

  it("is told from a web page, however many comments it begins with", () => {
    const comments = "<!---->".repeat(5_000);
    expect(() => recognise(`${comments}x`, "page")).toThrow("page holds no OpenAPI");
    expect(() => recognise(`${comments} <!DOCTYPE html>`, "page")).toThrow("page holds a web page");
  });
});

it("skips links of a local index that name no file, and goes on", async () => {
  specs.write("site/a.md", yamlPage(operationDocument("/a")));
  const links = ["a%2fb.md", "file://elsewhere.example/a.md", "%E0%A4%A.md", "a.md"];
  const index = specs.write("site/llms.txt", links.map((link) => `- [A](${link})\n`).join(""));
  const outcome = await specs.import(index);
  expect(outcome.operations).toEqual(["POST /a"]);
  expect(outcome.skipped).toHaveLength(3);
});

it("merges pages whose names are those of an object's own parts", async () => {
  const named = (path: string): JsonObject => ({
    ...operationDocument(path),
    components: JSON.parse(`{"__proto__":{"polluted":{"type":"string"}},"schemas":{"__proto__":{"type":"string"}}}`),
  });
  specs.write("site/a.md", yamlPage(named("/a")));
  specs.write("site/b.md", yamlPage(named("/b")));
  await specs.import(specs.write("site/llms.txt", "- [A](a.md)\n- [B](b.md)\n"), { force: true });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(specs.read("parcel/openapi.yaml")).toContain("polluted");
});
