import { describe, expect, test } from "vitest";
import type { JsonObject } from "../src/document/json.ts";
import { readOperations } from "../src/document/read-operations.ts";
import { type JudgedDocument, judgedDocument } from "../src/sample/judged-document.ts";

const SCHEMA = "#/paths/~1parcels/post/requestBody/content/application~1json/schema";
const text = { type: "string" };

function judged(schema: JsonObject, schemas: JsonObject = {}, said: JsonObject = { required: true }): JudgedDocument {
  const requestBody = { ...said, content: { "application/json": { schema } } };
  const responses = { "204": { description: "Done." } };
  return judgedDocument({
    openapi: "3.1.0",
    paths: { "/parcels": { post: { requestBody, responses } } },
    components: { schemas },
  });
}

function sampleOf({ document, sampler }: JudgedDocument): unknown {
  const [content] = readOperations(document)[0]?.body?.contents ?? [];
  return content && sampler.sample(content, "required");
}

describe("a document by which requests can be judged", () => {
  test("is the vendor's own where requests can be made of it", () => {
    const exclusive = { oneOf: [{ required: ["a"] }, { required: ["b"] }], properties: { a: text, b: text } };
    const { document, contradictions } = judged(exclusive);
    expect(contradictions).toEqual([]);
    expect(readOperations(document)[0]?.body?.contents[0]?.schema.value).toEqual(exclusive);
  });

  test("lets a value fit several alternatives where it can't fit only one", () => {
    const pets = { Cat: { type: "object", required: ["kind"], properties: { kind: text } } };
    const oneOf = [{ $ref: "#/components/schemas/Cat" }, { ...pets.Cat, title: "Dog" }];
    const found = judged({ oneOf, discriminator: { propertyName: "kind" } }, pets);
    expect(found.contradictions).toEqual([
      { pointer: `${SCHEMA}/oneOf`, reason: expect.stringContaining("fits one alternative and no other") },
    ]);
    expect(sampleOf(found)).toEqual({ kind: "string" });
  });

  test("asks for no more than an object where a schema requires itself without an end", () => {
    const node = { $ref: "#/components/schemas/Node" };
    const found = judged(node, { Node: { type: "object", required: ["parent"], properties: { parent: node } } });
    expect(found.contradictions).toEqual([
      { pointer: "#/components/schemas/Node", reason: expect.stringContaining("Give the schema an `example`") },
    ]);
    expect(sampleOf(found)).toEqual({});
  });

  test("reads patterns that are written by looser rules, and leaves out what is none", () => {
    const properties = { loose: { ...text, pattern: "^[\\w-.]+\\_{x}$" }, broken: { ...text, pattern: "([" } };
    const found = judged({ type: "object", required: ["loose", "broken"], properties });
    expect(found.contradictions).toEqual([
      { pointer: `${SCHEMA}/properties/broken/pattern`, reason: "([ is no regular expression." },
    ]);
    expect(sampleOf(found)).toEqual({ loose: expect.stringMatching(/^[\w-.]+_\{x\}$/), broken: "string" });
  });

  test("goes on to ask for a body that nobody can make, though the contract says by its fields alone that it must be there", () => {
    const node = { $ref: "#/components/schemas/Node" };
    const schemas = { Node: { type: "object", required: ["parent"], properties: { parent: node } } };
    const { document } = judged(node, schemas, {});
    expect(readOperations(document)[0]?.body?.required).toBe(true);
  });
});
