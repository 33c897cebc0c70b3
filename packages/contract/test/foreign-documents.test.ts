import { describe, expect, onTestFinished, test } from "vitest";
import type { JsonObject } from "../src/document/json.ts";
import { startPrism } from "../src/prism/start-prism.ts";
import { violationsIn } from "../src/suite/violations.ts";

const OK = { "200": { description: "" } };
const text = { type: "string" };

async function startOf(paths: JsonObject, rest: JsonObject = {}, upstream?: string) {
  const document = { openapi: "3.1.0", info: { title: "Foreign", version: "1" }, paths, ...rest };
  const mock = await startPrism({ vendor: "foreign", document, ...(upstream !== undefined && { upstream }) });
  onTestFinished(() => mock.close());
  return { mock };
}

/** A mock of one operation, `/here`. */
async function mockOf(method: string, operation: JsonObject, rest: JsonObject = {}, upstream?: string) {
  const { mock } = await startOf({ "/here": { [method]: { responses: OK, ...operation } } }, rest, upstream);
  return (query = "", init: RequestInit = {}) => fetch(`${mock.url}/here${query}`, { method, ...init });
}

const json = (body: unknown): RequestInit => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

describe("a mock of a document as vendors write them", () => {
  test("serves a success where the contract documents none", async () => {
    const send = await mockOf("post", { responses: { "404": { description: "" } } });
    expect((await send()).status).toBe(200);
  });

  test("takes any credential, also where a parameter of the same name has a pattern", async () => {
    const parameters = [
      { name: "apikey", in: "header", required: true, schema: { ...text, pattern: "^[a-z0-9]{19,50}$" } },
    ];
    const components = { securitySchemes: { key: { type: "apiKey", in: "header", name: "ApiKey" } } };
    const read = await mockOf("get", { parameters, security: [{ key: [] }] }, { components });
    expect((await read("", { headers: { apikey: "secret" } })).status).toBe(200);
    expect((await read()).status).toBe(401);
  });

  test("passes over an example that has a reference for a value", async () => {
    const schema = { type: "object", properties: { a: text } };
    const examples = { one: { value: { $ref: "#/components/examples/one" } } };
    const content = { "application/json": { schema, examples } };
    const read = await mockOf("get", { responses: { "200": { description: "", content } } });
    expect(await (await read()).json()).toEqual({ a: "string" });
  });

  test("answers by JSON where a vendor documents any media type for what is no text", async () => {
    for (const [schema, said] of [
      [{ type: "integer" }, expect.any(Number)],
      [{}, expect.anything()],
    ] as const) {
      const content = { "*/*": { schema } };
      const read = await mockOf("get", { responses: { "200": { description: "", content } } });
      const answer = await read();
      expect(answer.headers.get("content-type")).toBe("application/json");
      expect(await answer.json()).toEqual(said);
    }
  });

  test("judges by JSON Schema's own words since OpenAPI 3.1", async () => {
    const closed = { allOf: [{ type: "object", properties: { a: text } }], unevaluatedProperties: false };
    const send = await mockOf("post", { requestBody: { content: { "application/json": { schema: closed } } } });
    expect((await send("", json({ a: "1" }))).status).toBe(200);
    expect((await send("", json({ b: "1" }))).status).toBe(422);
  });

  test("judges by limits that are written as before OpenAPI 3.1", async () => {
    const schema = { type: "number", minimum: 10, exclusiveMinimum: true };
    const read = await mockOf("get", { parameters: [{ name: "n", in: "query", schema }] });
    expect((await read("?n=11")).status).toBe(200);
    expect((await read("?n=10")).status).toBe(422);
  });

  test("doesn't look for headers that are described elsewhere", async () => {
    const read = await mockOf("get", {
      parameters: [{ name: "Authorization", in: "header", required: true, schema: text }],
    });
    expect((await read()).status).toBe(200);
  });

  test("doesn't ask for a certificate", async () => {
    const components = { securitySchemes: { mutual: { type: "mutualTLS" } } };
    const send = await mockOf("post", { security: [{ mutual: [] }] }, { components });
    expect((await send()).status).toBe(200);
  });

  test("outlives a list's style on what is no list, and lists in a path", async () => {
    const object = { type: "object", properties: { a: text } };
    const style = { style: "spaceDelimited", explode: false };
    const read = await mockOf("get", { parameters: [{ name: "o", in: "query", schema: object, ...style }] });
    expect((await read("?o=a%20b")).status).toBe(200);
    const list = {
      name: "ids",
      in: "path",
      required: true,
      style: "matrix",
      schema: { type: "array", items: { type: "integer" } },
    };
    const { mock } = await startOf({ "/here/{ids}": { get: { parameters: [list], responses: OK } } });
    expect((await fetch(`${mock.url}/here/;ids=1,2`)).status).toBe(200);
  });

  test("reads a list and an object in a query as exploded, where the contract doesn't say", async () => {
    const ids = { type: "array", items: text, maxItems: 2, uniqueItems: true };
    const size = { type: "object", required: ["width"], properties: { width: { type: "integer" } } };
    const parameters = [
      { name: "ids", in: "query", schema: ids },
      { name: "size", in: "query", schema: size },
    ];
    const read = await mockOf("get", { parameters });
    expect((await read("?ids=a&ids=b&width=1")).status).toBe(200);
    expect((await read("?ids=a&ids=b&ids=c")).status).toBe(422);
    expect((await read("?ids=a&ids=a")).status).toBe(422);
    expect((await read("?width=wide")).status).toBe(422);
  });

  test("takes a list that may be null for a list, and several items with spaces between them", async () => {
    const integers = { type: "array", items: { type: "integer" } };
    const parameters = [
      { name: "ids", in: "query", schema: { ...integers, type: ["array", "null"] } },
      { name: "spaced", in: "query", style: "spaceDelimited", explode: false, schema: integers },
    ];
    const read = await mockOf("get", { parameters });
    expect((await read("?ids=1")).status).toBe(200);
    expect((await read("?ids=one")).status).toBe(422);
    expect((await read("?spaced=1%202")).status).toBe(200);
  });

  test("lets the header Prefer be asked by, which a contract may have for its own ends", async () => {
    const schema = { type: "string", enum: ["return=minimal"] };
    const responses = { ...OK, "404": { description: "" } };
    const read = await mockOf("get", { responses, parameters: [{ name: "Prefer", in: "header", schema }] });
    expect((await read("", { headers: { prefer: "code=404" } })).status).toBe(404);
  });

  test("lets an object in a query be left out, whatever it would need", async () => {
    const schema = { type: "object", minProperties: 1, required: ["a"], properties: { a: text } };
    const parameters = [{ name: "o", in: "query", style: "deepObject", explode: true, schema }];
    const read = await mockOf("get", { parameters });
    expect((await read()).status).toBe(200);
  });

  test("reads a form whose fields have an encoding", async () => {
    const schema = { type: "object", properties: { note: text } };
    const content = { "application/x-www-form-urlencoded": { schema, encoding: { note: { style: "form" } } } };
    const send = await mockOf("post", { requestBody: { content } });
    expect((await send("", { body: new URLSearchParams({ note: "two words" }) })).status).toBe(200);
  });

  test("judges what a reference to a whole body or parameter leads to", async () => {
    const schemas = { Parcel: { type: "object", required: ["a"], properties: { a: text } } };
    const Body = { content: { "application/json": { schema: { $ref: "#/components/schemas/Parcel" } } } };
    const Page = { name: "page", in: "query", schema: { type: "integer" } };
    const components = { schemas, requestBodies: { Body }, parameters: { Page } };
    const operation = {
      requestBody: { $ref: "#/components/requestBodies/Body" },
      parameters: [{ $ref: "#/components/parameters/Page" }],
    };
    const send = await mockOf("post", operation, { components });
    expect((await send("", json({ a: "1" }))).status).toBe(200);
    expect((await send("", json({}))).status).toBe(422);
    expect((await send("?page=first", json({ a: "1" }))).status).toBe(422);
  });

  test("judges what schemas refer to, and schemas that contain themselves as far as tests look", async () => {
    const schemas = {
      Size: { type: "object", required: ["width"], properties: { width: { type: "integer" } } },
      Parcel: {
        type: "object",
        required: ["size"],
        properties: {
          size: { $ref: "#/components/schemas/Size" },
          inside: { type: "array", items: { $ref: "#/components/schemas/Parcel" } },
        },
      },
    };
    const schema = { $ref: "#/components/schemas/Parcel" };
    const operation = { requestBody: { content: { "application/json": { schema } } } };
    const send = await mockOf("post", operation, { components: { schemas } });
    const size = { width: 1 };
    expect((await send("", json({ size, inside: [{ size, inside: [] }] }))).status).toBe(200);
    expect((await send("", json({ size: { width: "1" } }))).status).toBe(422);
    expect((await send("", json({ size, inside: 7 }))).status).toBe(422);
  });

  test("serves a success where no answer is documented at all", async () => {
    const send = await mockOf("post", { responses: undefined });
    expect((await send()).status).toBe(200);
  });

  test("answers at once where a schema contains itself in many ways", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Node${index}`);
    const oneOf = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
    const children = { type: "array", items: { oneOf } };
    const node = { type: "object", required: ["id"], properties: { id: text, children, others: children } };
    const content = { "application/json": { schema: { $ref: "#/components/schemas/Node0" } } };
    const schemas = Object.fromEntries(names.map((name) => [name, node]));
    const read = await mockOf(
      "get",
      { responses: { "200": { description: "", content } } },
      { components: { schemas } },
    );
    expect(await (await read()).json()).toMatchObject({ id: "string" });
  });

  test("tells apart what is wrong and what is only deprecated", async () => {
    const parameters = [{ name: "old", in: "query", deprecated: true, schema: text }];
    const target = await mockOf("get", {});
    const { url } = await target();
    const read = await mockOf("get", { parameters }, {}, new URL(url).origin);
    const found = violationsIn((await read("?old=1")).headers);
    expect(found.map(({ severity }) => severity)).toEqual(["Warning"]);
  });
});

describe("a mock of a document in any script", () => {
  test("says what is wrong in the contract's own words, whatever their characters", async () => {
    const schema = { type: "string", enum: ["⬅️", "戻る"] };
    const target = await mockOf("get", {});
    const { url } = await target();
    const read = await mockOf("get", { parameters: [{ name: "q", in: "query", schema }] }, {}, new URL(url).origin);
    const { status, headers } = await read("?q=other");
    expect(status).toBe(200);
    expect(violationsIn(headers)[0]?.message).toContain("⬅️, 戻る");
  });

  test("makes up no header of an answer that says how its bytes travel", async () => {
    const example = (value: string) => ({ schema: { ...text, example: value } });
    const headers = {
      "Content-Type": { schema: text },
      "Content-Length": example("4711"),
      "Content-Encoding": example("br"),
      "Transfer-Encoding": example("chunked"),
      Connection: example("keep-alive"),
      "X-Any": { schema: text },
    };
    const read = await mockOf("get", { responses: { "200": { description: "", headers } } });
    const { status, headers: served } = await read();
    expect(status).toBe(200);
    expect(served.get("x-any")).toBe("string");
  });
});

describe("a mock of what is all text on the wire", () => {
  const branch = (name: string) => ({ properties: { [name]: { type: "integer" } }, required: [name] });
  const query = (schema: JsonObject, required = false) =>
    mockOf("get", { parameters: [{ name: "q", in: "query", required, schema }] });

  test("reads an exploded object by the properties that its alternatives name", async () => {
    const read = await query({ type: "object", oneOf: [branch("a"), branch("b")] }, true);
    expect((await read("?a=1")).status).toBe(200);
    expect((await read("?a=text")).status).toBe(422);
    expect((await read("?c=1")).status).toBe(422);
  });

  test("takes such an object for left out where it may be", async () => {
    const read = await query({ type: "object", oneOf: [branch("a"), branch("b")] });
    expect((await read()).status).toBe(200);
  });

  test("takes a text that may be one of two types", async () => {
    const either = { oneOf: [{ type: "integer" }, { type: "boolean" }] };
    const read = await query({ type: "object", properties: { x: either } });
    expect((await read("?x=1")).status).toBe(200);
  });

  test("holds a field of a form that may be null against what else it is", async () => {
    const schema = { type: "object", properties: { n: { anyOf: [{ type: "integer" }, { type: "null" }] } } };
    const send = await mockOf("post", {
      requestBody: { content: { "application/x-www-form-urlencoded": { schema } } },
    });
    expect((await send("", { body: new URLSearchParams({ n: "7" }) })).status).toBe(200);
    expect((await send("", { body: new URLSearchParams({ n: "text" }) })).status).toBe(422);
  });
});
