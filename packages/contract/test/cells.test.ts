import { describe, expect, test } from "vitest";
import { cellsOf } from "../src/cells/cells-of.ts";
import type { JsonObject } from "../src/document/json.ts";

const text = { type: "string" };

function ids(operation: JsonObject, more: JsonObject = {}): string[] {
  return cellsIn(operation, more).cells.map(({ id }) => id.replace("send · ", ""));
}

function cellsIn(operation: JsonObject, more: JsonObject = {}) {
  const document = { openapi: "3.1.0", paths: { "/messages": { post: { responses: {}, ...operation } } }, ...more };
  return cellsOf(document, () => "send");
}

function bodyIds(schema: JsonObject, kind = "violation"): string[] {
  const requestBody = { content: { "application/json": { schema } } };
  return ids({ requestBody })
    .filter((id) => id.startsWith(kind))
    .map((id) => id.replace(`${kind} · `, ""));
}

describe("the cells of a contract", () => {
  test("are each operation's answers and requests, and what must be refused", () => {
    const schema = {
      type: "object",
      required: ["text", "to"],
      additionalProperties: false,
      properties: {
        text: { ...text, minLength: 1, maxLength: 5 },
        to: { type: "array", items: text, maxItems: 2 },
        kind: { enum: ["plain", "urgent"] },
      },
    };
    const operation = {
      parameters: [{ name: "limit", in: "query", required: true, schema: { type: "integer", minimum: 1 } }],
      requestBody: { required: true, content: { "application/json": { schema } } },
      security: [{ key: [] }, {}],
      responses: {
        200: { content: { "application/json": {}, "text/plain": {} } },
        204: {},
        "4XX": {},
      },
    };
    const securitySchemes = { key: { type: "apiKey", in: "header", name: "X-Key" } };
    expect(ids(operation, { components: { securitySchemes } })).toEqual([
      "answer · 200 application/json · key",
      "answer · 200 application/json · no credential",
      "answer · 200 text/plain · key",
      "answer · 200 text/plain · no credential",
      "answer · 204 no content · key",
      "answer · 204 no content · no credential",
      "answer · 4XX (418) no content · key",
      "answer · 4XX (418) no content · no credential",
      "request · required fields only",
      "request · all fields",
      "request · query.limit minimum 1",
      "violation · query.limit: text instead of integer",
      "violation · query.limit: beyond minimum 1",
      "violation · query.limit: missing",
      "violation · body: number instead of object",
      "violation · body: null instead of object",
      "violation · body: text missing",
      "violation · body: to missing",
      "violation · body: unknown property",
      "request · body.text minLength 1",
      "request · body.text maxLength 5",
      "violation · body.text: number instead of text",
      "violation · body.text: null instead of text",
      "violation · body.text: beyond minLength 1",
      "violation · body.text: beyond maxLength 5",
      "request · body.to maxItems 2",
      "violation · body.to: number instead of array",
      "violation · body.to: null instead of array",
      "violation · body.to: beyond maxItems 2",
      "violation · body.to[]: number instead of text",
      "violation · body.to[]: null instead of text",
      'request · body.kind = "plain"',
      'request · body.kind = "urgent"',
      "violation · body.kind: outside the enum",
      "violation · body: missing",
    ]);
  });

  test("have no violation of what the contract allows", () => {
    const anything = { type: ["string", "number", "boolean", "object", "array", "null"] };
    const properties = { any: {}, all: anything, open: { anyOf: [{ enum: ["a"] }, text] } };
    expect(bodyIds({ properties })).toEqual(["body.open: number instead of text", "body.open: null instead of text"]);
  });

  test("have the lack of every alternative, but not of one alone", () => {
    const branch = (name: string) => ({ required: [name], properties: { [name]: {} } });
    const schema = { anyOf: [{ $ref: "#/components/schemas/A" }, branch("b")] };
    const requestBody = { content: { "application/json": { schema } } };
    const found = ids({ requestBody }, { components: { schemas: { A: branch("a") } } });
    expect(found.filter((id) => id.includes("violation"))).toEqual(["violation · body: none of a, b"]);
  });

  test("have no value that is read-only", () => {
    expect(bodyIds({ properties: { id: { readOnly: true, enum: ["a"] } } }, "request")).toEqual([
      "required fields only",
      "all fields",
    ]);
  });

  test("have the pattern, the multiple and both exclusive boundaries", () => {
    const properties = {
      code: { ...text, pattern: "^[A-Z]{2}$" },
      size: { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 9, multipleOf: 3 },
    };
    const own = (id: string) => !/instead|fields/.test(id);
    expect(bodyIds({ properties }, "request").filter(own)).toEqual([
      "body.code matches /^[A-Z]{2}$/",
      "body.size exclusiveMinimum 0",
      "body.size exclusiveMaximum 9",
    ]);
    expect(bodyIds({ properties }).filter(own)).toEqual([
      "body.code: no match of /^[A-Z]{2}$/",
      "body.size: beyond exclusiveMinimum 0",
      "body.size: beyond exclusiveMaximum 9",
      "body.size: no multiple of 3",
    ]);
  });

  test("end four names deep and where a schema contains itself, and it is counted what that leaves out", () => {
    const nested = (levels: number): JsonObject =>
      levels === 0 ? text : { type: "object", properties: { in: nested(levels - 1) } };
    const self = { type: "object", properties: { self: { $ref: "#/components/schemas/Self" } } };
    const requestBody = { content: { "application/json": { schema: nested(6) } } };
    const deep = cellsIn({ requestBody });
    expect(deep.cells.at(-1)?.id).toBe("send · violation · body.in.in.in.in: null instead of object");
    expect(deep.notEntered).toBe(1);
    const looped = { content: { "application/json": { schema: { $ref: "#/components/schemas/Self" } } } };
    expect(cellsIn({ requestBody: looped }, { components: { schemas: { Self: self } } }).notEntered).toBe(1);
  });

  test("say why nothing can try them, where that holds for every vendor", () => {
    const parameters = [{ name: "theme", in: "cookie", schema: { type: "integer" } }];
    const schema = { ...text, minLength: 3, enum: ["a", "b"] };
    const requestBody = { content: { "application/json": { schema: { properties: { kind: schema } } } } };
    const cells = cellsIn({ parameters, requestBody }).cells.filter(({ beyond }) => beyond !== undefined);
    expect(cells.map(({ id, beyond }) => [id, beyond?.split(".")[0]])).toEqual([
      ["send · violation · cookie.theme: text instead of integer", "Prism doesn't look at cookies"],
      ['send · request · body.kind = "a"', "No value could be made up that has this and is legal in all else"],
      ['send · request · body.kind = "b"', "No value could be made up that has this and is legal in all else"],
      ["send · request · body.kind minLength 3", "No value could be made up that has this and is legal in all else"],
    ]);
  });
});
