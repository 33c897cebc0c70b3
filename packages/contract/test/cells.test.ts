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
    expect(found.filter((id) => id.includes("violation"))).toEqual([
      "violation · body: none of a, b",
      "violation · body: missing",
    ]);
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

  test("have no number beyond the limits of what is a text, of which they say nothing", () => {
    const schema = { type: "string", minimum: 1, maximum: 10, multipleOf: 2, maxLength: 4 };
    const parameters = [{ name: "size", in: "query", schema }];
    expect(ids({ parameters }).filter((id) => id.includes("size"))).toEqual([
      "request · query.size maxLength 4",
      "violation · query.size: beyond maxLength 4",
    ]);
  });

  test("have no number on a boundary that no JavaScript number is exactly on, and say so", () => {
    const schema = { type: "integer", format: "int64", minimum: 0, maximum: 9223372036854776000 };
    const parameters = [{ name: "id", in: "query", schema }];
    const told = cellsIn({ parameters }).cells.flatMap(({ id, ...cell }) =>
      "beyond" in cell && cell.beyond !== undefined ? [[id, cell.beyond]] : [],
    );
    expect(told).toEqual([
      [
        "send · request · query.id maximum 9223372036854776000",
        expect.stringMatching(/^The boundary is so far away that no number/),
      ],
    ]);
  });

  test("forbid no null of what may be null beside a reference, in a list of them or alone", () => {
    const nullable = { $ref: "#/components/schemas/When", nullable: true };
    const schema = { type: "object", properties: { at: nullable, all: { type: "array", items: nullable } } };
    const requestBody = { content: { "application/json": { schema } } };
    const components = { schemas: { When: text } };
    expect(ids({ requestBody }, { components }).filter((id) => id.includes("null instead"))).toEqual([
      "violation · body: null instead of object",
      "violation · body.all: null instead of array",
    ]);
  });

  test("have no value on a boundary so far away that it would be a burden, and say so", () => {
    const properties = {
      text: { ...text, maxLength: 152_133 },
      shorter: { ...text, maxLength: 10_000 },
      list: { type: "array", items: text, maxItems: 1_000_000 },
      map: { type: "object", additionalProperties: text, maxProperties: 5_000 },
    };
    const requestBody = { content: { "application/json": { schema: { properties } } } };
    const { cells } = cellsIn({ requestBody });
    const far = cells.filter(({ id }) => /max(?:Length|Items|Properties) /.test(id));
    expect(far.map(({ id, beyond }) => [id.replace(/.* · /, ""), beyond?.slice(0, 31)])).toEqual([
      ["body.text maxLength 152133", "The boundary is so far away tha"],
      ["body.shorter maxLength 10000", undefined],
      ["body.shorter: beyond maxLength 10000", undefined],
      ["body.list maxItems 1000000", "The boundary is so far away tha"],
      ["body.map maxProperties 5000", "The boundary is so far away tha"],
    ]);
    const sizes = cells.map((cell) => ("input" in cell ? (JSON.stringify(cell.input) ?? "").length : 0));
    expect(Math.max(...sizes)).toBeLessThan(20_000);
  });

  test("have a violation of each format that the mock knows, and of no other", () => {
    const formats = ["email", "uuid", "date-time", "uri", "ipv4", "password", "made-up"];
    const properties = Object.fromEntries(formats.map((format) => [format, { ...text, format }]));
    const numbers = { small: { type: "integer", format: "int32" }, real: { type: "number", format: "double" } };
    const found = bodyIds({ type: "object", properties: { ...properties, ...numbers } });
    expect(found.filter((id) => !/instead/.test(id))).toEqual([
      "body.email: no email",
      "body.uuid: no uuid",
      "body.date-time: no date-time",
      "body.uri: no uri",
      "body.ipv4: no ipv4",
      "body.small: no int32",
    ]);
    const open = { properties: { contact: { anyOf: [{ ...text, format: "email" }, text] } } };
    expect(bodyIds(open).filter((id) => /no email/.test(id))).toEqual([]);
  });

  test("have what a text or bytes as a whole must be, and no format that bytes can't lack", () => {
    const content = {
      "text/plain": { schema: { ...text, format: "date" } },
      "image/png": { schema: { ...text, format: "binary", minLength: 2 } },
    };
    expect(ids({ requestBody: { content } }).filter((id) => id.startsWith("violation"))).toEqual([
      "violation · body: number instead of text",
      "violation · body: no date",
      "violation · body (image/png): number instead of text",
      "violation · body (image/png): beyond minLength 2",
    ]);
  });

  test("have both boundaries of how many properties there are, and an item that comes twice", () => {
    const map = { type: "object", additionalProperties: text, minProperties: 1, maxProperties: 2 };
    const list = { type: "array", items: text, uniqueItems: true };
    const own = (id: string) => !/instead|fields/.test(id);
    expect(bodyIds({ properties: { map, list } }, "request").filter(own)).toEqual([
      "body.map minProperties 1",
      "body.map maxProperties 2",
    ]);
    expect(bodyIds({ properties: { map, list } }).filter(own)).toEqual([
      "body.map: beyond minProperties 1",
      "body.map: beyond maxProperties 2",
      "body.list: an item twice",
    ]);
  });

  test("have each of several alternatives, and say so where the rest of the contract leaves no room for one", () => {
    const Cat = { type: "object", required: ["mood"], properties: { mood: text } };
    const other = { type: "object", required: ["size"], properties: { size: { type: "integer" } } };
    const pet = { oneOf: [{ $ref: "#/components/schemas/Cat" }, other, { type: "null" }] };
    const kind = { anyOf: [{ const: "a" }, { const: "b" }] };
    const schema = { type: "object", properties: { pet, kind } };
    const requestBody = { content: { "application/json": { schema } } };
    const { cells } = cellsIn({ requestBody }, { components: { schemas: { Cat } } });
    const found = cells.filter(({ kind, id }) => kind === "request" && / as /.test(id));
    expect(found.map(({ id, beyond }) => [id, beyond !== undefined])).toEqual([
      ["send · request · body.pet as Cat", false],
      ["send · request · body.pet as oneOf 2", false],
      ["send · request · body.pet as null", false],
    ]);
    const closed = { oneOf: [{ ...text, minLength: 5 }, { type: "integer" }], maxLength: 3 };
    const narrow = { content: { "application/json": { schema: { properties: { closed } } } } };
    const told = cellsIn({ requestBody: narrow }).cells.filter(({ id }) => / as /.test(id));
    expect(told.map(({ id, beyond }) => [id, beyond?.split(".")[0]])).toEqual([
      ["send · request · body.closed as oneOf 1", "No value could be made up that has this and is legal in all else"],
      ["send · request · body.closed as oneOf 2", undefined],
    ]);
  });

  test("enter a tuple item by item, and properties that are named by a pattern", () => {
    const pair = { type: "array", prefixItems: [text, { type: "integer" }], items: { type: "boolean" } };
    const marks = { type: "object", patternProperties: { "^x-": { type: "integer" }, "^(?!)$": text } };
    expect(bodyIds({ properties: { pair, marks } }).filter((id) => /number instead|text instead/.test(id))).toEqual([
      "body.pair: number instead of array",
      "body.pair[0]: number instead of text",
      "body.pair[1]: text instead of integer",
      "body.pair[]: number instead of boolean",
      "body.marks: number instead of object",
      "body.marks./^x-/: text instead of integer",
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

  test("say what of a parameter or a form the mock can't judge", () => {
    const map = { type: "object", additionalProperties: { type: "integer" } };
    const size = { type: "object", required: ["width"], properties: { width: text } };
    const parameters = [
      { name: "map", in: "query", style: "deepObject", schema: map },
      { name: "size", in: "query", schema: size },
      { name: "tags", in: "query", schema: { type: "array", items: text, minItems: 1 } },
    ];
    const form = { type: "object", properties: { a: text, b: text }, minProperties: 1 };
    const requestBody = { content: { "application/x-www-form-urlencoded": { schema: form } } };
    const cells = cellsIn({ parameters, requestBody }).cells.filter(({ beyond }) => beyond !== undefined);
    expect(cells.map(({ id, beyond }) => [id.replace("send · violation · ", ""), beyond])).toEqual([
      ["query.map.*: text instead of integer", "Prism reads of an object in a query the named properties alone."],
      ["query.size: width missing", "A list or an object of nothing leaves nothing in a query, as none does."],
      ["query.tags: beyond minItems 1", "A list or an object of nothing leaves nothing in a query, as none does."],
      ["body: beyond minProperties 1", "Prism doesn't count the fields of a form, nor the properties of a parameter."],
    ]);
  });

  test("say where the mock would refuse what is legal, and where it can't look into a query", () => {
    const kinds = { type: "array", items: { enum: ["a", ""] } };
    const composed = { allOf: [{ type: "object", properties: { on: { type: "boolean" } } }] };
    const nested = { type: "object", properties: { ids: { type: "array", items: { type: "integer" } } } };
    const { cells } = cellsIn({
      parameters: [
        { name: "kinds", in: "query", required: true, schema: { ...kinds, minItems: 0 } },
        { name: "composed", in: "query", schema: composed },
        { name: "nested", in: "query", style: "deepObject", schema: nested },
        { name: "plain", in: "query", schema: { type: "object", properties: { on: { type: "boolean" } } } },
      ],
    });
    expect(cells.flatMap(({ id, beyond }) => (beyond === undefined ? [] : [id.replace("send · ", "")]))).toEqual([
      "request · query.kinds minItems 0",
      'request · query.kinds[] = ""',
      "violation · query.composed.on: text instead of boolean",
      "violation · query.nested.ids[]: text instead of integer",
    ]);
  });

  test("have a list as long as a boundary where the sample of one is empty", () => {
    const schema = { type: "object", properties: { files: { type: "array", maxItems: 2, items: {}, default: [] } } };
    const { cells } = cellsIn({ requestBody: { content: { "application/json": { schema } } } });
    const longest = cells.find(({ id }) => id.endsWith("files maxItems 2"));
    const body = longest?.kind === "request" ? longest.input?.body : undefined;
    expect(body).toEqual({ files: ["text", "text"] });
  });

  test("break one thing at a time, where one value does", () => {
    const list = { type: "array", items: text, maxItems: 2, uniqueItems: true };
    const { cells } = cellsIn({ parameters: [{ name: "ids", in: "query", schema: list }] });
    const beyond = cells.find(({ id }) => id.endsWith("beyond maxItems 2"));
    const { ids } = (beyond?.kind === "violation" && beyond.input.query) || {};
    expect(new Set(ids as string[]).size).toBe(3);
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
