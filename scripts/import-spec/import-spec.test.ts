import { mkdirSync, rmdirSync } from "node:fs";
import type { JsonObject } from "@agentpost/document";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { jsonPage, operationDocument, yamlPage } from "./fixtures/pages.ts";
import { SpecsFolder } from "./fixtures/specs-folder.ts";
import { reportLines } from "./report.ts";

let specs: SpecsFolder;

beforeEach(() => {
  specs = new SpecsFolder();
});

afterEach(() => {
  specs.remove();
});

/** Both operations in one document, with the path items in the order given. */
function both(one = operationDocument("/parcels"), other = operationDocument("/lockers")): JsonObject {
  return { ...one, paths: { ...(one["paths"] as JsonObject), ...(other["paths"] as JsonObject) } };
}

describe("a first import", () => {
  it("makes the folder, with a record of where it came from", async () => {
    const page = specs.write("pages/parcel.md", yamlPage(operationDocument("/parcels")));
    const outcome = await specs.import(page, { origin: "https://docs.parcel.example/send.md" });
    expect(outcome).toMatchObject({ change: "new", operations: ["POST /parcels"] });
    expect(Object.keys(specs.files())).toEqual(["openapi.yaml", "source.yaml"]);
    expect(parse(specs.read("parcel/source.yaml"))).toEqual({
      origin: "https://docs.parcel.example/send.md",
      retrieved: "2026-03-04",
      form: "Markdown page with an OpenAPI fence in YAML",
      structureDigest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
  });

  it("has none of the vendor's sentences, and says where ours are missing", async () => {
    const page = specs.write("pages/parcel.md", jsonPage(operationDocument("/parcels")));
    const outcome = await specs.import(page);
    expect(specs.read("parcel/openapi.yaml")).not.toContain("Parcel speaks");
    expect(specs.read("parcel/openapi.yaml")).not.toContain("Parcel is content");
    expect(reportLines(outcome, { dryRun: false })).toEqual([
      "parcel: 1 operation, written to specs/parcel",
      "  These lack a description, which is for you to write in specs/parcel:",
      "    /info",
      "    /tags/0",
      "    /paths/~1parcels/post/responses/200",
      "    /paths/~1parcels/post",
      "    /components/schemas/Parcel/properties/id",
      "    /components/schemas/Parcel/properties/description",
    ]);
  });

  it("keeps data, a property called description among it, and the description that OpenAPI demands", async () => {
    await specs.import(specs.write("page", yamlPage(operationDocument("/parcels"))));
    const written = parse(specs.read("parcel/openapi.yaml"));
    expect(written.components.schemas.Parcel).toEqual({
      type: "object",
      properties: { id: { type: "string" }, description: { type: "string" } },
      example: { id: "p1", description: "A red box" },
    });
    expect(written.paths["/parcels"].post.responses["200"].description).toBe("");
  });

  it("needs a name that can be a folder and a package", async () => {
    const expected = 'The vendor came as "../x"; expected small letters, digits and hyphens';
    expect(await specs.complaint("page", { vendor: "../x" })).toContain(expected);
  });
});

describe("an import that keeps the vendor's words", () => {
  const origin = "https://docs.parcel.example/openapi.yaml";
  const publish = (change = (text: string) => text) => specs.write("page", change(stringify(both())));

  it("has them as published, and lacks nothing", async () => {
    const outcome = await specs.import(publish(), { origin, keepWords: true });
    expect(parse(specs.read("parcel/openapi.yaml"))).toEqual(both());
    expect(reportLines(outcome, { dryRun: false })).toEqual(["parcel: 2 operations, written to specs/parcel"]);
    expect(parse(specs.read("parcel/source.yaml"))).toMatchObject({ keepWords: true });
  });

  it("is remembered by the next one, which takes other words for a change", async () => {
    await specs.import(publish(), { origin, keepWords: true });
    expect((await specs.import(publish())).change).toBe("unchanged");
    const said = publish((text) => text.replace("Parcel speaks of ids.", "Parcel says more of ids."));
    expect((await specs.import(said)).change).toBe("changed");
    expect(specs.read("parcel/openapi.yaml")).toContain("Parcel says more of ids.");
  });

  it("can be begun and ended later, though the document is the same", async () => {
    await specs.import(publish(), { origin });
    expect((await specs.import(publish(), { keepWords: true })).change).toBe("changed");
    expect(specs.read("parcel/openapi.yaml")).toContain("Parcel speaks");
    await specs.import(publish(), { keepWords: false });
    expect(specs.read("parcel/source.yaml")).not.toContain("keepWords");
  });
});

it("an import of a document with very many words names the first places, and counts the rest", async () => {
  const properties = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`p${index}`, { type: "string", description: "Parcel speaks." }]),
  );
  const document = { ...operationDocument("/parcels"), components: { schemas: { Parcel: { properties } } } };
  const page = specs.write("page", stringify(document));
  const lines = reportLines(await specs.import(page), { dryRun: false });
  expect(lines).toHaveLength(13);
  expect(lines.at(-1)).toBe("    … and 294 more; --list-words --dry-run names all 304");
  // What was imported a moment ago has nothing new, and lacks as much.
  const all = reportLines(await specs.import(page, { dryRun: true }), { dryRun: true, listWords: true });
  expect(all).toHaveLength(306);
  expect(all.at(-1)).toBe("    /components/schemas/Parcel/properties/p299");
});

describe("a later import", () => {
  beforeEach(async () => {
    await specs.import(specs.write("first", stringify(both())), { origin: "https://docs.parcel.example/" });
    specs.write(
      "parcel/openapi.yaml",
      specs.read("parcel/openapi.yaml").replace(/^ {10}type: string/m, "$&\n          description: Ours."),
    );
    specs.write("parcel/source.yaml", `${specs.read("parcel/source.yaml")}notes:\n  - "A note." # ours\n`);
  });

  it("leaves everything alone where nothing changed", async () => {
    const before = specs.files();
    const outcome = await specs.import(specs.write("again", yamlPage(both())));
    expect(reportLines(outcome, { dryRun: false })).toEqual([
      "parcel: 2 operations, nothing new; specs/parcel is left as it was",
    ]);
    expect(specs.files()).toEqual(before);
  });

  it("keeps our words and our notes, and takes the new facts", async () => {
    const changed = both();
    changed["info"] = { title: "Parcel API", version: "2.0" };
    const outcome = await specs.import(specs.write("again", stringify(changed)));
    expect(outcome.change).toBe("changed");
    const written = specs.read("parcel/openapi.yaml");
    expect(written).toContain('version: "2.0"');
    expect(written).toContain("description: Ours.");
    const record = specs.read("parcel/source.yaml");
    expect(record).toContain('- "A note." # ours');
    expect(record).toContain("origin: https://docs.parcel.example/\n");
  });

  it("tells of operations that were added", async () => {
    const more = both(both(), operationDocument("/lockers/{id}", "get"));
    const outcome = await specs.import(specs.write("again", stringify(more)));
    expect(reportLines(outcome, { dryRun: true }).slice(0, 2)).toEqual([
      "parcel: 3 operations, would be written to specs/parcel",
      "  added GET /lockers/{id}",
    ]);
  });

  it("writes nothing when dry", async () => {
    const before = specs.files();
    const outcome = await specs.import(specs.write("again", stringify(both(both(), operationDocument("/new")))), {
      dryRun: true,
    });
    expect(outcome).toMatchObject({ change: "changed", added: ["POST /new"] });
    expect(specs.files()).toEqual(before);
  });

  const damaged: [name: string, text: () => string, expected: string][] = [
    [
      "lost operations",
      () => stringify(operationDocument("/parcels")),
      "lacks POST /lockers; expected every operation of the current document.",
    ],
    [
      "no operation at all",
      () => stringify({ ...both(), paths: {} }),
      "at /paths: came no operation; expected at least one.",
    ],
    [
      "webhooks alone",
      () => stringify({ ...both(), paths: undefined, webhooks: { sent: { post: { responses: {} } } } }),
      "has 1 webhook and no operation; expected at least one, since a package is a client with its receivers.",
    ],
    [
      "a page that was cut off",
      () => yamlPage(both()).replace(/````$/, ""),
      "the page ends before its fenced block is closed",
    ],
    [
      "a document that was cut off",
      () => stringify(both()).replace(/^components:[\s\S]*/m, ""),
      "points at #/components/schemas/Parcel, which it lacks; it may be cut off.",
    ],
  ];
  it.each(damaged)("is refused for %s, unless forced", async (_, text, expected) => {
    const before = specs.files();
    const source = specs.write("again", text());
    const complaint = await specs.complaint(source);
    expect(complaint).toContain(expected);
    expect(complaint).toContain("specs/parcel is left as it was. Import it all the same with --force.");
    expect(specs.files()).toEqual(before);
    const { overruled } = await specs.import(source, { force: true });
    expect(overruled).toEqual([expect.stringContaining(expected)]);
  });

  const hopeless: [name: string, text: string, expected: string][] = [
    ["OpenAPI 2", 'swagger: "2.0"', "at /swagger: came"],
    ["an empty file", "", "is empty"],
    ["a broken one", "openapi: 3.0.0\n - paths: [", "The document is broken or cut off"],
  ];
  it.each(hopeless)("is refused for %s, forced or not", async (_, text, expected) => {
    const before = specs.files();
    expect(await specs.complaint(specs.write("again", text), { force: true })).toContain(expected);
    expect(specs.files()).toEqual(before);
  });

  it("changes neither file where one can't be written", async () => {
    const before = specs.files();
    const inTheWay = `parcel/source.yaml.${process.pid}.tmp`;
    mkdirSync(`${specs.path}/${inTheWay}`);
    const more = specs.write("again", stringify(both(both(), operationDocument("/new"))));
    await expect(specs.import(more)).rejects.toThrow("EISDIR");
    rmdirSync(`${specs.path}/${inTheWay}`);
    expect(specs.files()).toEqual(before);
  });
});
