import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { startPrism } from "@agentpost/contract";
import type { JsonObject } from "@agentpost/document";
import { temporaryFolder } from "@agentpost/workspace";
import { fromMarkdown } from "mdast-util-from-markdown";
import ts from "typescript";
import { describe, expect, it, onTestFinished } from "vitest";
import { runDiff } from "./diff-spec/index.ts";
import { runGenerate } from "./generate/index.ts";
import { importSpec } from "./import-spec/index.ts";
import { runLint } from "./lint-specs/index.ts";
import { runRefresh } from "./refresh-specs/index.ts";
import { TestRepository } from "./test-repository.ts";

const VENDOR = "servers";
const CANARY = "canary-that-sings";

/** What a vendor's document could reach: an address that counts its visitors, and a file. */
async function outside() {
  const pages = new Map<string, string>();
  const visits: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    // What the maintainer asks for is no visit.
    if (!pages.has(url)) visits.push(url);
    response.end(pages.get(url) ?? JSON.stringify({ a: CANARY }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { path, remove } = temporaryFolder("canary");
  onTestFinished(remove);
  writeFileSync(`${path}/canary.yaml`, `a: ${CANARY}\n`);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, file: `${path}/canary.yaml`, visits, pages };
}

function documentWith(operation: JsonObject, components: JsonObject = {}): JsonObject {
  const answer = { description: "Done.", content: { "application/json": { schema: { type: "string" } } } };
  const get: JsonObject = { operationId: "readAny", responses: { 200: answer }, ...operation };
  const info = { title: "Servers", version: "1" };
  return { openapi: "3.1.0", info, servers: [], security: [], paths: { "/any": { get } }, components };
}

/** A document for each way that a reference could be followed. */
function documents(url: string, file: string): JsonObject[] {
  const targets = [`${url}/a.json#/a`, `${file}#/a`, `file://${file}#/a`, `#${"/..".repeat(20)}${file}#/a`];
  return targets.flatMap((target) => [
    documentWith({}, { schemas: { A: { $ref: target } } }),
    documentWith({}, { schemas: { A: { type: "object", example: { deep: [{ $ref: target }] } } } }),
    documentWith({}, { schemas: { A: { discriminator: { propertyName: "a", mapping: { a: target } } } } }),
    documentWith({}, { examples: { E: { externalValue: target } } }),
    documentWith({ "x-any": { $ref: target } }),
    documentWith({ parameters: [{ $ref: target }] }),
    documentWith({ responses: { 200: { description: "", links: { L: { operationRef: target } } } } }),
    { ...documentWith({}), paths: { "/any": { $ref: target } } },
  ]);
}

/** Every stage that the workflow runs, in its order, and what all of them say. */
async function workflowSteps(repository: TestRepository): Promise<{ codes: unknown[]; said: string }> {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const attempt = (work: () => Promise<unknown>) =>
    work().catch((error: Error) => {
      lines.push(error.name === "ExpectedError" ? error.message : `raw: ${error.stack}`);
      return "refused";
    });
  const markdown = `${repository.root}/changelog.md`;
  const codes = [
    await attempt(() => runRefresh(repository, [], { print, today: "2030-01-31" })),
    await attempt(() => runLint(repository.specsFolder, [], print)),
    await attempt(() => runGenerate(repository, [], { check: false, install: async () => {}, print })),
    await attempt(() => runDiff(repository, [], { write: true, markdown, print })),
  ];
  return { codes, said: lines.join("\n") };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("/.git"))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe("a document that refers to what is outside", () => {
  it("is refused by every stage in a sentence, and none goes there", async () => {
    const { url, file, visits, pages } = await outside();
    const repository = await TestRepository.create(VENDOR);
    repository.put(`specs/${VENDOR}/source.yaml`, `origin: ${url}/openapi.json\n`);
    const { specsFolder } = repository;
    const common = { specsFolder, vendor: VENDOR, dryRun: false, today: "2030-01-31", progress: () => {} };
    for (const document of documents(url, file)) {
      const text = JSON.stringify(document);
      const page = join(repository.root, "page.json");
      writeFileSync(page, text);
      await expect(importSpec({ ...common, source: page, force: true })).rejects.toThrow(
        / at \/\S+: the text "\S+" is outside/,
      );
      // As it would be, had it got into the repository by another way.
      repository.put(`specs/${VENDOR}/openapi.yaml`, text);
      for (const work of [
        () => runLint(specsFolder, [], () => {}),
        () => runGenerate(repository, [], { check: false, install: async () => {}, print: () => {} }),
      ]) {
        expect(await work()).toBe(1);
      }
      await expect(runDiff(repository, [], { write: true, print: () => {} })).rejects.toThrow(
        "is outside this document",
      );
      // Handed over unread, as no stage does.
      const mock = await startPrism({ vendor: VENDOR, document }).catch(() => undefined);
      if (mock) {
        await fetch(`${mock.url}/any`).then((response) => response.text());
        await mock.close();
      }
    }
    pages.set("/openapi.json", JSON.stringify(documents(url, file)[0]));
    const { codes, said } = await workflowSteps(repository);
    expect(codes).toEqual([1, 1, 1, "refused"]);
    expect(said).not.toContain("raw: ");
    expect(visits).toEqual([]);
    const written = filesUnder(repository.root).map((path) => readFileSync(path, "utf8"));
    expect([said, ...written].filter((text) => text.includes(CANARY))).toEqual([]);
  }, 240_000);
});

const EVIL = [
  "A\n\n# Heading",
  "</summary><script>evil()</script>",
  "*/ evil(); /*",
  "`;evil();`",
  "$".concat("{evil()}"),
  "$".concat("{{ evil() }}"),
  '";evil();"',
  "@evil #123 GH-1",
  "![x](http://evil.example/x)",
  "a | b",
  "\u001b[31m\u202eevil",
].join(" ");

describe("a vendor's words", () => {
  /** Words wherever a document has some; the same with each of them changed. */
  const document = (words: string): JsonObject => {
    const text = {
      type: "string",
      enum: [words, "b"],
      description: words,
      title: words,
      default: words,
      example: words,
    };
    const schema = { type: "object", required: [words], properties: { [words.replace(/\p{Control}/gu, "")]: text } };
    const content = { "application/json": { schema, example: { a: words } } };
    const operation = {
      operationId: words,
      summary: words,
      description: words,
      tags: [words],
      deprecated: true,
      security: [{ key: [] }],
      parameters: [{ name: words, in: "query", description: words, schema: text }],
      requestBody: { description: words, content },
      responses: { 200: { description: words, content } },
    };
    return {
      openapi: "3.1.0",
      info: { title: words, version: words, description: words },
      servers: [
        {
          url: "https://{v}.servers.example",
          description: words,
          variables: { v: { default: "a", description: words } },
        },
      ],
      tags: [{ name: words, description: words }],
      // With a query or a fragment it would be refused before its words were written anywhere.
      paths: { [`/any/${words.replace(/\p{Control}|[{}#?]/gu, "")}`]: { post: operation } },
      components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key", description: words } } },
    };
  };

  it("become neither Markdown nor code nor what moves a terminal", async () => {
    const { url, pages } = await outside();
    const repository = await TestRepository.create(VENDOR);
    const { root, specsFolder } = repository;
    writeFileSync(`${root}/page.json`, JSON.stringify(document(EVIL)));
    const common = { specsFolder, vendor: VENDOR, dryRun: false, today: "2030-01-31", progress: () => {} };
    await importSpec({
      ...common,
      source: `${root}/page.json`,
      origin: `${url}/openapi.json`,
      keepWords: true,
      force: true,
    });
    pages.set("/openapi.json", JSON.stringify(document(`${EVIL} again`)));
    await repository.generate();
    await repository.commit();
    writeFileSync(`${root}/page.json`, JSON.stringify(document(`${EVIL} again`)));
    await importSpec({ ...common, source: `${root}/page.json`, force: true });
    const { codes, said } = await workflowSteps(repository);
    expect(said).not.toContain("raw: ");
    expect(codes).toEqual([0, 0, 0, undefined]);

    const files = filesUnder(root);
    const markdown = files.filter((path) => path.endsWith(".md"));
    expect(markdown.length).toBeGreaterThanOrEqual(3);
    for (const path of markdown) expect(oddities(readFileSync(path, "utf8")), path).toEqual([]);
    for (const path of files.filter((name) => name.endsWith(".ts"))) expect(calls(path)).not.toContain("evil");
  }, 240_000);
});

/** What in a page of Markdown is more than the words and the structure that we gave it. */
function oddities(markdown: string): string[] {
  const found: string[] = [];
  const visit = (node: { type: string; value?: string; url?: string; children?: unknown[] }) => {
    // To our own pages, in a generated README.
    if (
      node.type === "link" &&
      /^https:\/\/www\.npmjs\.com\/package\/(@agentpost\/transport|agentpost)#/.test(node.url ?? "")
    )
      return;
    if (["image", "link", "definition", "imageReference"].includes(node.type)) found.push(node.type);
    if (node.type === "html" && !node.value?.startsWith("<!-- Generated from specs/")) found.push(node.value ?? "");
    if (node.type === "heading" && JSON.stringify(node).includes('"Heading"')) found.push("heading");
    if (node.type === "text")
      found.push(...(node.value?.match(/@(?!agentpost\b)\w+|#\w+|GH-\d+|https?:\/\/\S+/g) ?? []));
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(fromMarkdown(markdown.replace(/^---\n[\s\S]*?\n---\n/, "")));
  return found;
}

/** The names in a file's code, as its compiler reads it, and what keeps it from being read. */
function calls(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const names = (source as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics.map(({ messageText }) =>
    expect.unreachable(`${path}: ${messageText}`),
  ) as string[];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
