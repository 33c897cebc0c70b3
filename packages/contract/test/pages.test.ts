import {
  type Answer,
  bindOperations,
  type Client,
  type ClientOptions,
  call,
  createClient,
  jsonBody,
  type Operation,
  settle,
} from "@agentpost/transport";
import { byAddress, byCursor, byOffset, byPage, type Pager, pagesOf, withEach } from "@agentpost/transport/pages";
import { describe, expect, test } from "vitest";
import type { PagesCell } from "../src/cells/cell.ts";
import { cellsOf } from "../src/cells/cells-of.ts";
import { createCoverage } from "../src/cells/coverage.ts";
import { coverageGaps } from "../src/cells/coverage-gaps.ts";
import type { JsonObject } from "../src/document/json.ts";
import { createSampler } from "../src/sample/sampler.ts";
import { describeDocument } from "../src/suite/describe-document.ts";
import { type Judges, startJudges } from "../src/suite/judges.ts";
import { turnPages } from "../src/suite/turn-pages.ts";

const integer = { type: "integer" };
const row = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string", format: "uuid" }, text: { type: "string" } },
};
const rows = { type: "array", minItems: 1, items: row };

function operation(id: string, pages: JsonObject, query: JsonObject, properties: JsonObject, more: JsonObject = {}) {
  const schema = { type: "object", required: ["rows"], properties: { rows, ...properties } };
  return {
    operationId: id,
    parameters: Object.entries(query).map(([name, schema]) => ({ name, in: "query", schema })),
    responses: { 200: { description: "", content: { "application/json": { schema } } } },
    "x-agentpost-pages": { items: "/rows", id: "/id", ...pages },
    ...more,
  };
}

const size = { type: "integer", minimum: 1, maximum: 50 };
const number = { type: "integer", minimum: 0 };
const search = {
  required: true,
  content: { "application/json": { schema: { type: "object", properties: { after: { type: "string" } } } } },
};
const document: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Lists", version: "1" },
  paths: {
    "/numbered": {
      get: operation(
        "numbered",
        { page: { parameter: "/query/page", first: 0, size: "/query/size" }, end: { total: "/total" } },
        { page: number, size },
        { total: integer },
      ),
    },
    "/offset": {
      get: operation(
        "offset",
        { offset: { parameter: "/query/offset", size: "/query/limit" } },
        { offset: number, limit: size },
        {},
      ),
    },
    "/search": {
      post: operation(
        "search",
        { cursor: { parameter: "/body/after", from: "/next" } },
        {},
        { next: { type: ["string", "null"] } },
        { requestBody: search },
      ),
    },
    "/last": {
      get: operation(
        "last",
        { cursor: { parameter: "/query/after", from: "last-item" }, end: { more: "/more" } },
        { after: { type: "string", format: "uuid" } },
        { more: { type: "boolean" } },
      ),
    },
    "/address": {
      get: operation("address", { next: "/next" }, {}, { next: { type: ["string", "null"] } }),
    },
    "/link": { get: operation("link", { next: "link-header" }, {}, {}) },
  },
};

const row200 = { accept: "application/json", success: { 200: "json" } } as const;
const get = (name: string, query: Operation["query"] = {}): Operation => ({
  name,
  method: "GET",
  path: `/${name}`,
  query,
  ...row200,
});
const operations: Record<string, Operation> = {
  numbered: get("numbered", { page: {}, size: {} }),
  offset: get("offset", { offset: {}, limit: {} }),
  search: { name: "search", method: "POST", path: "/search", writeBody: jsonBody, ...row200 },
  last: get("last", { after: {} }),
  address: get("address"),
  link: get("link"),
};

type Plan = { readonly [field: string]: unknown };
const common = { items: ["rows"], id: ["id"] };
const right: Readonly<Record<string, readonly [Pager<never>, Plan]>> = {
  numbered: [byPage, { ...common, parameter: ["query", "page"], first: 0, size: ["query", "size"], total: ["total"] }],
  offset: [byOffset, { ...common, parameter: ["query", "offset"], size: ["query", "limit"] }],
  search: [byCursor, { ...common, parameter: ["body", "after"], cursor: ["next"] }],
  last: [byCursor, { ...common, parameter: ["query", "after"], more: ["more"] }],
  address: [byAddress, { ...common, address: ["next"] }],
  link: [byAddress, common],
};

function createLists(settings: ClientOptions, plans = right) {
  const client = createClient("lists", settings, {});
  const methods = bound((row) => (from, input, options) => from[call]<object>(row, input, options));
  const safe = bound((row) => (from, input, options) => settle(row, {}, from[call]<object>(row, input, options)));
  const each = Object.fromEntries(
    Object.entries(plans).map(([name, [pager, plan]]) => {
      const list = (from: Client, input: object, options: object) =>
        pagesOf<unknown, Answer<number, unknown>, never>(
          from,
          operations[name] as Operation,
          pager,
          plan as never,
          input,
          options,
        );
      return [name, list as never];
    }),
  );
  return withEach<Client & { safe: object; each: object }>(bindOperations(client, methods, safe), each);
}

type Method = (client: Client, input: object | undefined, options?: object) => Promise<object>;
function bound(method: (row: Operation) => Method): Record<string, Method> {
  return Object.fromEntries(Object.entries(operations).map(([name, row]) => [name, method(row)]));
}

describe("a client that turns pages as its contract says passes the suite", () => {
  const contract = { vendor: "lists", digest: "sha256:1", operations, create: createLists };
  const coverage = describeDocument(contract, document, "sha256:1");

  test("and leaves no cell of them uncovered", () => {
    const { cells, ...result } = coverage.result();
    const ofPages = cells.filter(({ kind }) => kind === "pages");
    expect(ofPages).toHaveLength(18);
    expect(coverageGaps({ ...result, cells: ofPages })).toEqual([]);
  });
});

describe("a client that turns them otherwise is found out", () => {
  const defects: [name: string, operation: string, plan: readonly [Pager<never>, Plan], cell: PagesCell["said"]][] = [
    ["by another first page", "numbered", [byPage, { ...right["numbered"]?.[1], first: 1 }], "first page"],
    ["by asking after the end", "numbered", [byPage, { ...right["numbered"]?.[1], total: ["none"] }], "last page"],
    ["by what is no offset", "offset", [byCursor, { ...right["offset"]?.[1] }], "next page"],
    ["by a cursor of its own", "last", [byCursor, { ...right["last"]?.[1], id: ["text"] }], "last page"],
    ["by stopping after the first", "address", [byAddress, { ...common, address: ["nowhere"] }], "next page"],
  ];

  test.each(defects)("%s", async (_, name, plan, said) => {
    const judges: Judges = await startJudges("lists", document);
    try {
      const sampler = createSampler(document);
      const contract = cellsOf(document, ({ path }) => path.slice(1), sampler);
      const cell = contract.cells.find(
        (one) => one.kind === "pages" && one.name === name && one.said === said,
      ) as PagesCell;
      const coverage = createCoverage(document, contract, []);
      const create = (settings: ClientOptions) => createLists(settings, { ...right, [name]: plan });
      const context = {
        contract: { vendor: "lists", digest: "", operations, create },
        document,
        sampler,
        coverage,
        judges: () => judges,
      };
      await expect(turnPages(context, cell, {})).rejects.toThrow();
      expect(coverage.result().cells.find(({ id }) => id === cell.id)?.state).toBe("open");
    } finally {
      await judges.close();
    }
  });
});
