import { readFileSync } from "node:fs";
import { digestOf, type JsonObject, structureOf } from "@agentpost/document";
import { SPECS_FOLDER, vendors } from "@agentpost/workspace";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { jsonPage, yamlPage } from "./fixtures/pages.ts";
import { SpecsFolder } from "./fixtures/specs-folder.ts";

const FORMS: [name: string, write: (document: JsonObject) => string][] = [
  ["a page with YAML", (document) => yamlPage(document)],
  ["a page with JSON", (document) => jsonPage(document)],
  ["plain JSON", (document) => JSON.stringify(document)],
];

let specs: SpecsFolder;

beforeEach(() => {
  specs = new SpecsFolder();
});

afterEach(() => {
  specs.remove();
});

describe.each(vendors())("%s, published as ever", (vendor) => {
  const ours = readFileSync(`${SPECS_FOLDER}/${vendor}/openapi.yaml`, "utf8");
  const record = readFileSync(`${SPECS_FOLDER}/${vendor}/source.yaml`, "utf8");

  it.each(FORMS)("in %s, gives back the same bytes", async (_, write) => {
    const source = specs.write("page", write(inVendorsWords(parse(ours)) as JsonObject));
    specs.write("parcel/source.yaml", record);
    specs.write("parcel/openapi.yaml", ours);
    expect(await specs.import(source)).toMatchObject({ change: "unchanged", words: { lacking: [], changed: [] } });
    expect(specs.files()).toEqual({ "openapi.yaml": ours, "source.yaml": record });

    // Everything is written anew once anything has changed, and must come out the same.
    specs.write("parcel/openapi.yaml", ours.replace(/^ {2}version: .*$/m, '  version: "older"'));
    expect(await specs.import(source)).toMatchObject({ change: "changed", words: { lacking: [], changed: [] } });
    expect(specs.read("parcel/openapi.yaml")).toBe(ours);
    expect(parse(specs.read("parcel/source.yaml"))).toEqual({
      ...parse(record),
      retrieved: "2026-03-04",
      recorded: undefined,
      form: expect.any(String),
      structureDigest: digestOf(structureOf(parse(ours))),
    });
  });
});

/** As the vendor would have it: the same facts, other sentences. */
function inVendorsWords(value: unknown, isMapOfNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => inVendorsWords(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    if (!isMapOfNames && key === "description" && typeof item === "string") return [key, "Theirs, word for word."];
    return [key, inVendorsWords(item, !isMapOfNames && key === "properties")];
  });
  return Object.fromEntries(entries);
}
