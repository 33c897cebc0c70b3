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

test("a decimal is a multiple of another as people reckon", () => {
  const document = { openapi: "3.1.0", components: { schemas: { Share: { type: "number", multipleOf: 0.1 } } } };
  const { validate } = createSampler(document);
  const isShare = (value: number) => validate("#/components/schemas/Share", value).length === 0;
  expect([0.3, 1.1, 4.7, 123_456.7, 0.25, 0.30001].map(isShare)).toEqual([true, true, true, true, false, false]);
});

test("a number that 64 bits can't hold is no int64", () => {
  const document = { openapi: "3.1.0", components: { schemas: { Long: { type: "integer", format: "int64" } } } };
  const { validate } = createSampler(document);
  const isLong = (value: number) => validate("#/components/schemas/Long", value).length === 0;
  expect([-(2 ** 63), 2 ** 63, 2 ** 63 + 2048, -(2 ** 63) - 2048, 1e300].map(isLong)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

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

  test("has as many fields as are allowed where it must have more than are required", () => {
    const schema = {
      type: "object",
      minProperties: 2,
      maxProperties: 3,
      properties: { a: text, b: text, c: text, d: text },
    };
    expect(sample(schema)).toEqual({ a: "string", b: "string", c: "string" });
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

  test("reaches numbers that several limits leave", () => {
    expect(sample({ type: "integer", multipleOf: 7, minimum: 8, exclusiveMaximum: 21 })).toBe(14);
    expect(sample({ type: "number", exclusiveMinimum: 1, maximum: 1.5 })).toBeGreaterThan(1);
  });

  test("matches a pattern with groups, alternatives and repetitions, within its length", () => {
    const pattern = "^/(versions|branches)/((v{0,1})(stable|([0-9]+)(?:\\.([0-9]+))?)(_(.*))?)/(guides)$";
    expect(sample({ type: "string", pattern })).toMatch(new RegExp(pattern, "u"));
    expect(sample({ type: "string", pattern: "^[a-z-]+$", minLength: 12, maxLength: 14 })).toMatch(/^[a-z-]{12,14}$/);
  });

  test("matches each of several patterns", () => {
    const properties = { a: { ...text, pattern: "^[a-z]{3}$" }, b: { ...text, pattern: "^[0-9]{2}$" } };
    expect(sample({ type: "object", properties })).toEqual({
      a: expect.stringMatching(/^[a-z]{3}$/),
      b: expect.stringMatching(/^[0-9]{2}$/),
    });
  });

  test("matches a pattern that looks ahead", () => {
    const path = "^/(?!\\*)(?!.*\\*.+)(?:[A-Za-z0-9._~+-]|%[0-9A-Fa-f]{2})+$";
    expect(sample({ type: "string", pattern: path })).toMatch(new RegExp(path, "u"));
    const password = "^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9]).{8,20}$";
    expect(sample({ type: "string", pattern: password })).toMatch(new RegExp(password, "u"));
  });

  test("has a text of every format that the mock judges", () => {
    const formats = ["url", "duration", "json-pointer", "ipv6", "time", "byte", "regex", "uri-template"];
    const properties = Object.fromEntries(formats.map((format) => [format, { ...text, format }]));
    expect(Object.keys(Object(sample({ type: "object", properties })))).toEqual(formats);
  });

  test("passes over an example that its own schema doesn't allow", () => {
    const properties = {
      id: { ...text, format: "uuid", example: "not one" },
      count: { type: "integer", example: "7" },
    };
    const schema = { type: "object", properties, example: { id: 5 } };
    expect(sample(schema, "all", [{ id: 5 }])).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), count: 1 });
  });

  test("keeps to one alternative where more than one would be too many", () => {
    const card = {
      type: "object",
      required: ["number"],
      properties: { number: text, cvc: text },
      additionalProperties: false,
    };
    const bank = {
      type: "object",
      required: ["iban"],
      properties: { iban: text, cvc: text },
      additionalProperties: false,
    };
    expect(sample({ oneOf: [card, bank] })).toEqual({ number: "string", cvc: "string" });
  });

  test("ends where a schema requires itself, as soon as it can", () => {
    const self = { $ref: "#/components/schemas/Sampled" };
    const children = { type: "array", items: self };
    expect(sample({ type: "object", required: ["children"], properties: { children } }, "required")).toEqual({
      children: [],
    });
  });

  test("has different items where they must differ", () => {
    expect(sample({ type: "array", items: text, minItems: 3, uniqueItems: true })).toHaveLength(3);
    expect(sample({ type: "array", items: { enum: ["a", "b"] }, minItems: 2, uniqueItems: true })).toEqual(["a", "b"]);
  });

  test("is the contract's own example where none can be made up", () => {
    const schema = {
      type: "object",
      required: ["a"],
      properties: { a: { ...text, pattern: "^(.)(?:\\1z){3}$" } },
    };
    expect(sample(schema, "required", [{ a: "yyzyzyz" }])).toEqual({ a: "yyzyzyz" });
    expect(sample(schema, "all", [{ a: "yyzyzyz" }])).toEqual({ a: "yyzyzyz" });
  });

  test("is refused, with the place and the reason, where nothing valid is known", () => {
    const schema = {
      type: "object",
      required: ["a"],
      properties: { a: { type: "array", items: { enum: ["one"] }, minItems: 2, uniqueItems: true } },
    };
    expect(() => sample(schema, "all")).toThrow(
      /^No valid sample of #\/components\/schemas\/Sampled \(application\/json\) could be made up\. .*must be equal to one of the allowed values.*`example`/,
    );
  });
});
