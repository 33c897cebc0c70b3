import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { FIXTURES } from "@agentpost/generator/fixtures";
import { type Repository, repositoryAt, temporaryFolder } from "@agentpost/workspace";
import { expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { runGenerate } from "./index.ts";

const done = { responses: { "200": { description: "Done." } } };
const text = { type: "string" };

/** A document of one POST, and more. */
function post(operation: object, more: object = {}, method = "post"): object {
  return { paths: { "/a": { [method]: { ...done, ...operation } } }, ...more };
}

/** Documents by what of them can't be expressed. */
const refused: Record<string, object> = {
  "a reference to a schema that isn't there": post({
    requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Lost" } } } },
  }),
  "references to parameters that aren't there": post({
    parameters: [{ $ref: "#/components/parameters/A" }, { $ref: "#/components/parameters/B" }],
  }),
  "a type that is none": post({}, { components: { schemas: { A: { type: "strin", required: true } } } }),
  "a style that a path can't have": {
    paths: {
      "/a/{id}": {
        post: { ...done, parameters: [{ name: "id", in: "path", required: true, style: "form", schema: text }] },
      },
    },
  },
  "a parameter in XML": post({ parameters: [{ name: "q", in: "query", content: { "application/xml": {} } }] }),
  "parameters that the path doesn't have": post(
    {
      parameters: [
        { name: "a", in: "path", required: true, schema: text },
        { $ref: "#/components/parameters/B" },
        { name: "c", in: "path", required: true, schema: text },
      ],
    },
    { components: { parameters: { B: { name: "b", in: "path", required: true, schema: text } } } },
  ),
  "headers by names that none can have": post(
    { parameters: [{ name: "X Trace", in: "header", schema: text }], security: [{ a: [] }, { b: [] }] },
    {
      components: {
        securitySchemes: {
          a: { type: "apiKey", in: "header", name: "Acme API Key" },
          b: { type: "apiKey", in: "header", name: "X-Key " },
        },
      },
    },
  ),
  "a parameter in the body": post({ parameters: [{ name: "q", in: "body", schema: text }] }),
  "a parameter that is a credential": post(
    { parameters: [{ name: "X-Key", in: "header", required: true, schema: text }] },
    { components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } } },
  ),
  "a path without a slash": { paths: { a: { get: done } } },
  "a path with a query": {
    paths: { "/a?do=list&all": { get: done }, "/b?do={do}": { get: done, put: done }, "/c": { get: done } },
  },
  "a path with a fragment and a query of its own": {
    paths: {
      "/a#one": { get: { ...done, parameters: [{ name: "q", in: "query", schema: text }] } },
      "/b#one": { parameters: [{ name: "q", in: "query", schema: text }], get: done },
      "/b": { get: done },
    },
  },
  "a place with quotes in its name": { paths: { '/it\'s/"so"\\': { psot: done, post: done } } },
  "a body of a GET": post({ requestBody: { required: true, content: { "application/json": {} } } }, {}, "get"),
  "one media type of two": post({ requestBody: { content: { "multipart/mixed": {}, "text/plain": {} } } }),
  "a form that is a list": post({
    requestBody: { content: { "application/x-www-form-urlencoded": { schema: { type: "array", items: text } } } },
  }),
  "a way to write a field": post({
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          schema: { type: "object", properties: { a: { type: "array", items: text } } },
          encoding: { a: { style: "matrix" } },
        },
      },
    },
  }),
  "a header that a part must have": post({
    requestBody: {
      content: {
        "multipart/form-data": {
          schema: { type: "object", properties: { a: text } },
          encoding: { a: { headers: { B: { required: true, schema: text } } } },
        },
      },
    },
  }),
  "security that is no list": post({ security: {} }),
  "schemes that nobody describes": post({ security: [{ lost: [] }, { gone: [] }] }),
  "schemes with parts missing": post(
    { security: [{ a: [] }, { b: [] }] },
    { components: { securitySchemes: { a: { type: "apiKey", in: "body" }, b: { type: "http", scheme: 7 } } } },
  ),
  "a scheme that signs, for everything": post(
    {},
    { security: [{ signed: [] }], components: { securitySchemes: { signed: { type: "http", scheme: "digest" } } } },
  ),
  "two credentials in one place": post(
    { security: [{ a: [], b: [] }] },
    { components: { securitySchemes: { a: { type: "http", scheme: "basic" }, b: { type: "oauth2", flows: {} } } } },
  ),
  "a server with a query, and a variable without a default": post(
    {},
    { servers: [{ url: "https://{where}.example/?a=b" }] },
  ),
  "a status that is none": post({ responses: { "20": { description: "?" }, "200": { description: "Done." } } }),
};

/** A read of a list, of which an overlay says how its pages follow each other. */
const listed = {
  paths: {
    "/a": {
      get: {
        parameters: [
          { name: "page", in: "query", schema: { type: "integer" } },
          { name: "after", in: "query", schema: text },
        ],
        responses: {
          "200": {
            description: "A page.",
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  properties: {
                    rows: { type: "array", items: { type: "object", properties: { id: text } } },
                    paging: { type: "object", properties: { next: text } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};
const paged = (pages: object) => ["$.paths['/a'].get", { "x-agentpost-pages": pages }] as const;
const byPage = { items: "/rows", id: "/id", page: { parameter: "/query/page" } };
const byCursor = { items: "/rows", cursor: { parameter: "/query/after", from: "/paging/next" } };

/** A document of two operations at another host, and one of an account. */
const elsewhere = {
  servers: [{ url: "https://api.example.com" }],
  paths: Object.fromEntries(
    ["/a", "/b", "/c/{account}"].map((path) => {
      return [path, { get: { ...done, ...(path.length < 3 && { servers: [{ url: "https://files.example.com" }] }) } }];
    }),
  ),
};
const hosts = (...names: unknown[]) =>
  names.map((name, index) => [`$.paths['/${"ab"[index]}'].get.servers[0]`, { "x-agentpost-host": name }] as const);
const told = (...list: unknown[]) => ["$", { "x-agentpost-client-parameters": list }] as const;
const account = { in: "path", name: "account", option: "account" };

/** Words of an overlay by what is wrong with them, each with the document that it is about. */
const misstated: Record<string, [document: object, ...(readonly [target: string, update: object])[]]> = {
  "pages that are none": [listed, ["$.paths['/a'].get", { "x-agentpost-pages": true }]],
  "pages with words that are unknown": [listed, paged({ ...byPage, sort: "up", order: "random" })],
  "pages of which nothing is right": [
    listed,
    paged({ items: "/lines", page: { parameter: "page", first: 7, size: "" } }),
  ],
  "a cursor that is an object": [listed, paged({ ...byCursor, cursor: { ...byCursor.cursor, from: "/paging" } })],
  "pages that end in an unknown way": [listed, paged({ ...byPage, end: "never" })],
  "two names of one host": [elsewhere, ...hosts("files", "blobs")],
  "a host without a proper name": [elsewhere, ...hosts(7)],
  "client parameters that are no list": [elsewhere, ["$", { "x-agentpost-client-parameters": {} }]],
  "client parameters of which one is right": [
    elsewhere,
    told("account", { ...account, name: "room" }, { ...account, option: "a b", to: 1 }, account),
  ],
  "an option that every client has": [elsewhere, told({ ...account, option: "retry", default: [] })],
  "a credential that is told once": [
    post({ parameters: [{ name: "X-Api-Key", in: "header", required: true, schema: text }] }),
    told({ in: "header", name: "X-Api-Key", option: "key" }),
  ],
};

function repositoryOf(document: string, overlay = "overlay: 1.0.0\ninfo: { title: A, version: 1.0.0 }\nactions:\n") {
  const { path, remove } = temporaryFolder("answers");
  onTestFinished(remove);
  const repository = repositoryAt(path);
  mkdirSync(`${repository.specsFolder}/acme`, { recursive: true });
  writeFileSync(`${repository.specsFolder}/acme/openapi.yaml`, document);
  // An overlay without actions isn't one: it is laid out with the first.
  return { repository, overlay };
}

/** What `generate` says of it, and its exit code. */
async function generate(repository: Repository): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const settings = { check: false, install: async () => {}, print: (line: string) => void lines.push(line) };
  return { code: await runGenerate(repository, ["acme"], settings), said: lines.join("\n") };
}

/** The actions as they are printed, to the byte: what a person pastes. */
function pasted(said: string): string {
  return said.slice(said.search(/^ {2}- target: /m));
}

const whole = (document: object) =>
  JSON.stringify({ openapi: "3.1.0", info: { title: "Acme", version: "1" }, security: [], ...document });

it.each([
  ...Object.entries(refused).map(([name, document]) => [name, whole(document)] as const),
  ["ten of them at once", readFileSync(`${FIXTURES}/unsupported/openapi.yaml`, "utf8")] as const,
])("prints what answers %s, as it can be pasted", async (_, document) => {
  const { repository, overlay } = repositoryOf(document);
  const { code, said } = await generate(repository);
  expect(code).toBe(1);
  expect(said).toContain("Actions for specs/acme/overlay.yaml that answer this");
  const actions = pasted(said);
  for (const action of parse(actions)) expect(action.description).toMatch(/^Why: .* Source: \(/);
  writeFileSync(`${repository.specsFolder}/acme/overlay.yaml`, `${overlay}${actions}\n`);
  const after = await generate(repository);
  expect(after).toEqual({ code: 0, said: expect.stringContaining("files written") });
});

it.each(Object.entries(misstated))("prints what answers %s in an overlay, as it can be pasted", async (_, given) => {
  const [document, ...words] = given;
  const { repository, overlay } = repositoryOf(whole(document));
  const file = `${repository.specsFolder}/acme/overlay.yaml`;
  const actions = words.map(([target, update]) => `  - ${JSON.stringify({ target, update })}\n`).join("");
  writeFileSync(file, overlay + actions);
  const { code, said } = await generate(repository);
  expect(code).toBe(1);
  expect(said).toContain("Actions for specs/acme/overlay.yaml that answer this");
  writeFileSync(file, `${overlay}${actions}${pasted(said)}\n`);
  expect(await generate(repository)).toEqual({ code: 0, said: expect.stringContaining("files written") });
});

it("names what it removes so that it is found wherever the vendor moves it to", async () => {
  const { repository } = repositoryOf(whole(refused["parameters that the path doesn't have"] ?? {}));
  const { said } = await generate(repository);
  expect(parse(pasted(said)).map(({ target }: { target: string }) => target)).toEqual([
    "$.paths['/a'].post.parameters[?(@.name == 'a' && @.in == 'path')]",
    "$.paths['/a'].post.parameters[?(@['$ref'] == '#/components/parameters/B')]",
    "$.paths['/a'].post.parameters[?(@.name == 'c' && @.in == 'path')]",
  ]);
});

it("prints no action where an overlay can't help", async () => {
  const { repository } = repositoryOf(whole({ paths: {} }));
  const { code, said } = await generate(repository);
  expect(code).toBe(1);
  expect(said).not.toContain("Actions for");
});
