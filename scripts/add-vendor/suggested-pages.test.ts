import { clone, type JsonObject, valueAt } from "@agentpost/document";
import { generatePackage } from "@agentpost/generator";
import { fixture } from "@agentpost/generator/fixtures";
import { expect, test } from "vitest";
import { suggestedPages } from "./suggested-pages.ts";

const CALLS = "/paths/~1calls/get/responses/200/content/application~1json/schema/properties";
const KEY = "x-agentpost-pages";

/** A document with the answers of one list; `query` are its parameters. */
function listing(query: Readonly<Record<string, object>>, properties: object, more: object = {}): JsonObject {
  const parameters = Object.entries(query).map(([name, schema]) => ({ name, in: "query", schema }));
  const schema = { type: "object", properties };
  const responses = { "200": { description: "", content: { "application/json": { schema } } } };
  return { openapi: "3.1.0", paths: { "/rows": { get: { parameters, responses, ...more } } } } as unknown as JsonObject;
}

const rows = { type: "array", items: { type: "object", properties: { id: { type: "integer" } } } };
const number = { type: "integer" };
const text = { type: "string" };
const suggestion = (document: JsonObject) => suggestedPages("acme", document).map(({ update }) => update[KEY]);

test("suggests what a person would write for lists that are plain, and what it suggests can be generated", async () => {
  const contract = await fixture("pages");
  const document = clone(contract.document);
  // With another list beside it, which one has the items isn't plain.
  delete Object(valueAt(document, CALLS))["urgent"];
  const written: Record<string, unknown> = {};
  for (const [path, item] of Object.entries(Object(document["paths"]))) {
    for (const operation of Object.values(Object(item)) as JsonObject[]) {
      if (!(KEY in operation)) continue;
      const { order: _, ...pages } = Object(operation[KEY]);
      written[path] = pages;
      delete operation[KEY];
    }
  }
  const actions = suggestedPages("pages", document);
  expect(actions.map(({ target }) => target)).toEqual([
    '$.paths["/rooms/{room}/messages"].get',
    '$.paths["/tickets"].get',
    '$.paths["/contacts"].get',
    '$.paths["/calls"].get',
  ]);
  const { end: _, ...tickets } = Object(written["/tickets"]);
  const calls = { ...Object(written["/calls"]), id: "/uuid" };
  expect(actions.map(({ update }) => update[KEY])).toEqual([
    written["/rooms/{room}/messages"],
    tickets,
    written["/contacts"],
    calls,
  ]);
  for (const { target, update } of actions) {
    const [, path = ""] = /"(.*)"/.exec(target) ?? [];
    Object.assign(Object(document["paths"])[path].get, update);
  }
  await expect(generatePackage({ ...contract, document })).resolves.toBeDefined();
});

test("suggests a cursor, and a first page of 0 where the contract says so", () => {
  const cursor = listing(
    { page_token: {}, limit: number },
    { rows, meta: { type: "object", properties: { next_page_token: {} } } },
  );
  expect(suggestion(cursor)).toEqual([
    { items: "/rows", id: "/id", cursor: { parameter: "/query/page_token", from: "/meta/next_page_token" } },
  ]);
  const zero = listing({ page: { type: "integer", minimum: 0 }, per_page: number }, { rows, total_count: number });
  expect(suggestion(zero)).toEqual([
    {
      items: "/rows",
      id: "/id",
      page: { parameter: "/query/page", first: 0, size: "/query/per_page" },
      end: { total: "/total_count" },
    },
  ]);
});

test("suggests the one of a pair of cursors that is called as the parameter", () => {
  const pair = { cursor: { type: "object", properties: { before: number, after: number } } };
  expect(suggestion(listing({ after: number }, { rows, ...pair }))).toEqual([
    { items: "/rows", id: "/id", cursor: { parameter: "/query/after", from: "/cursor/after" } },
  ]);
});

test.each([
  ["a pair of cursors", listing({ cursor: {} }, { rows, cursor: { type: "object", properties: { after: number } } })],
  ["two lists", listing({ page: number, limit: number }, { rows, others: rows })],
  ["no list", listing({ page: number, limit: number }, { row: { type: "object" } })],
  ["no parameter", listing({}, { rows })],
  ["a page and an offset", listing({ page: number, offset: number, limit: number }, { rows })],
  [
    "items without an id",
    listing({ page: number, limit: number }, { rows: { type: "array", items: { type: "string" } } }),
  ],
  [
    "ids in words for a parameter that is a number",
    listing(
      { starting_after: number },
      { rows: { type: "array", items: { type: "object", properties: { id: text } } }, has_more: { type: "boolean" } },
    ),
  ],
  ["a cursor in words for a parameter that is a number", listing({ cursor: number }, { rows, next_cursor: text })],
  ["a cursor that no answer has", listing({ cursor: {} }, { rows })],
])("suggests nothing where it isn't plain: %s", (_, document) => {
  expect(suggestion(document)).toEqual([]);
});
