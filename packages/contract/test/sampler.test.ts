import { describe, expect, test } from "vitest";
import type { JsonObject } from "../src/document/json.ts";
import { placeAt } from "../src/document/place.ts";
import { createSampler } from "../src/sample/sampler.ts";
import type { Fields } from "../src/sample/schema-document.ts";

function sample(schema: JsonObject, fields: Fields = "all", examples: unknown[] = [], openapi = "3.1.0"): unknown {
  const document = { openapi, components: { schemas: { Sampled: schema } } };
  const content = {
    mediaType: "application/json",
    schema: placeAt(document, "#/components/schemas/Sampled"),
    examples,
  };
  return createSampler(document).sample(content, fields);
}

const text = { type: "string" };

describe("a sample", () => {
  test("has the required fields alone, or all of them", () => {
    const schema = { type: "object", required: ["a"], properties: { a: text, b: { type: "integer", minimum: 5 } } };
    expect(sample(schema, "required")).toEqual({ a: "string" });
    expect(sample(schema, "all")).toEqual({ a: "string", b: 5 });
  });

  test("takes examples, defaults, enums and formats at their word", () => {
    const properties = {
      a: { ...text, example: "mine" },
      b: { ...text, default: "usual" },
      c: { enum: [7, 8] },
      d: { ...text, format: "uuid" },
    };
    expect(sample({ type: "object", properties })).toEqual({
      a: "mine",
      b: "usual",
      c: 7,
      d: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  test("matches a pattern with shorthands", () => {
    expect(sample({ type: "string", pattern: "^[A-Z]{2}-\\d{3}[\\w.]$" })).toMatch(/^[A-Z]{2}-\d{3}[\w.]$/);
  });

  test("doesn't let the example of an object decide which fields there are", () => {
    const schema = { type: "object", required: ["a"], properties: { a: text, b: text }, example: { a: "1", c: "2" } };
    expect(sample(schema, "required")).toEqual({ a: "string" });
    expect(sample(schema, "all")).toEqual({ a: "string", b: "string" });
  });

  test("leaves out what is read-only, even where it is required", () => {
    const schema = { type: "object", required: ["id", "a"], properties: { id: { ...text, readOnly: true }, a: text } };
    expect(sample(schema, "all")).toEqual({ a: "string" });
  });

  test("finds what one branch of an allOf requires and another describes", () => {
    expect(sample({ allOf: [{ type: "object", properties: { a: text } }, { required: ["a"] }] }, "required")).toEqual({
      a: "string",
    });
  });

  test("has as many fields as go together where alternatives exclude each other", () => {
    const oneOf = [{ required: ["a"] }, { required: ["b"] }];
    expect(sample({ type: "object", properties: { a: text, b: text, c: text }, oneOf })).toEqual({
      a: "string",
      c: "string",
    });
  });

  test("ends where a schema contains itself", () => {
    const self = { $ref: "#/components/schemas/Sampled" };
    expect(sample({ type: "object", required: ["name"], properties: { name: text, parent: self } })).toEqual({
      name: "string",
    });
  });

  test("is null only where OpenAPI 3.0's nullable allows it", () => {
    const properties = {
      a: { type: "string", nullable: true, example: null },
      b: { type: "integer", minimum: 1, exclusiveMinimum: true },
    };
    expect(sample({ type: "object", properties }, "all", [], "3.0.3")).toEqual({ a: null, b: expect.any(Number) });
  });

  test("is the contract's own example where none can be made up", () => {
    const schema = {
      type: "object",
      required: ["a"],
      properties: { a: { type: "integer", multipleOf: 7, minimum: 8 } },
    };
    expect(sample(schema, "required", [{ a: 14 }])).toEqual({ a: 14 });
    expect(sample(schema, "all", [{ a: 14 }])).toEqual({ a: 14 });
  });

  test("is refused, with the place and the reason, where nothing valid is known", () => {
    const schema = {
      type: "object",
      properties: { a: { type: "array", items: text, minItems: 2, uniqueItems: true } },
    };
    expect(() => sample(schema, "all")).toThrow(
      /^No valid sample of #\/components\/schemas\/Sampled \(application\/json\) could be made up\. .*\/a must NOT have duplicate items.*`example`/,
    );
  });
});
