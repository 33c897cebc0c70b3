import { clone, isObject, type JsonObject, valueAt } from "@agentpost/document";
import { describe, expect, it } from "vitest";
import { generatePackage, UnsupportedDocument } from "../src/index.ts";
import { fixture } from "./fixtures/fixture.ts";

async function issues(name: string, change: (document: JsonObject) => void = () => {}): Promise<string[]> {
  const contract = await fixture(name);
  const document = clone(contract.document);
  change(document);
  const error = await generatePackage({ ...contract, document }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return [];
  if (!(error instanceof UnsupportedDocument)) throw error;
  return error.issues.map(({ pointer, reason }) => `${pointer}: ${reason}`);
}

/** Sets the value at a path of keys. */
function set(document: JsonObject, keys: readonly string[], value: JsonObject[string]): void {
  const last = keys.at(-1) ?? "";
  const owner = keys.slice(0, -1).reduce((object, key) => {
    const next = object[key];
    if (!isObject(next)) throw new Error(`the fixture has no ${key}`);
    return next;
  }, document);
  owner[last] = value;
}

describe("what can't be expressed", () => {
  it("is reported all at once, each by its JSON pointer", async () => {
    const found = await issues("unsupported");
    expect(found.map((line) => line.split(": ")[0])).toEqual([
      "/paths/~1b/psot",
      "/paths/~1b/post/servers/0/url",
      "/paths/~1a~1{list}/get/parameters/0/style",
      "/paths/~1a~1{list}/get/parameters/1",
      "/paths/~1a~1{list}/get/requestBody",
      "/paths/~1a~1{list}/get/responses/20",
      "/paths/~1b/post/requestBody/content/multipart~1mixed",
      "/paths/~1b/post/requestBody/content",
      "/components/securitySchemes/mutual",
      "/paths/~1b/trace",
    ]);
  });

  it("is reported all at once also where a schema is none, behind which nothing else could be read", async () => {
    const found = await issues("unsupported", (document) => set(document, ["components", "schemas"], { None: null }));
    expect(found[0]).toBe("/components/schemas/None: came as null; expected a schema");
    expect(found.slice(1)).toEqual(await issues("unsupported"));
  });

  it("tells of a path with a query, and of one with a fragment that the query would be lost by", async () => {
    const get = { responses: { "204": { description: "Done." } } };
    const parameters = [{ name: "q", in: "query", schema: { type: "string" } }];
    const paths = { "/a?do=list": { get }, "/a#one": { get }, "/a#two": { get: { parameters, ...get } } };
    expect(await issues("servers", (document) => set(document, ["paths"], paths))).toEqual([
      "/paths/~1a?do=list: has a query in its path; expected parameters, each with the one value that it may have",
      "/paths/~1a#two: has #two in its path, with which the query would be left unsent; expected the path alone",
    ]);
    const securitySchemes = { key: { type: "apiKey", in: "query", name: "key" } };
    const signed = await issues("servers", (document) => {
      set(document, ["paths"], { "/a#one": { get } });
      set(document, ["components"], { securitySchemes });
    });
    expect(signed).toEqual([expect.stringMatching(/^\/paths\/~1a#one: has #one in its path/)]);
  });

  it("tells of a header by a name that no header can have, of a parameter and of a credential", async () => {
    const responses = { "204": { description: "Done." } };
    const parameters = [{ name: "X Trace", in: "header", schema: { type: "string" } }];
    const securitySchemes = { key: { type: "apiKey", in: "header", name: "Acme API Key" } };
    const found = await issues("servers", (document) => {
      set(document, ["paths"], { "/a": { get: { operationId: "a", parameters, security: [{ key: [] }], responses } } });
      set(document, ["components"], { securitySchemes });
    });
    expect(found).toEqual([
      '/paths/~1a/get/parameters/0: name came as the text "X Trace"; expected the name of a header, such as "X-Trace"',
      '/components/securitySchemes/key: name came as the text "Acme API Key"; expected the name of a header, such as "X-API-Key"',
    ]);
  });

  it("tells of a reference that leads nowhere, or to another file", async () => {
    const keys = ["components", "schemas", "Plain", "properties"];
    const found = await issues("directions", (document) => {
      set(document, [...keys, "lost"], { $ref: "#/components/schemas/Lost" });
      set(document, [...keys, "far"], { $ref: "other.yaml#/Far" });
    });
    expect(found).toEqual([
      expect.stringMatching(/^\/components\/schemas\/Plain\/properties\/lost: refers to .* not in the document/),
      expect.stringMatching(
        /^\/components\/schemas\/Plain\/properties\/far: .* bundle the document into one file first$/,
      ),
    ]);
  });

  it("tells of a parameter that is a credential which the operation doesn't name", async () => {
    const found = await issues("credentials", (document) =>
      set(document, ["paths", "/g", "get", "security"], [{ cookieKey: [] }]),
    );
    expect(found).toEqual([
      '/paths/~1g/get/parameters/0: is the credential of the security scheme "headerKey"; name that in the operation\'s security',
    ]);
  });

  it("takes a property named $ref for a property", async () => {
    const keys = ["components", "schemas", "Plain", "properties", "$ref"];
    expect(await issues("directions", (document) => set(document, keys, { type: "string" }))).toEqual([]);
  });

  it("tells of a document without operations, and of one that has webhooks alone", async () => {
    expect(await issues("servers", (document) => set(document, ["paths"], {}))).toEqual([
      "/paths: has no operation; expected at least one, since a package is a client with its receivers",
    ]);
    const found = await issues("receivers", (document) => set(document, ["paths"], {}));
    expect(found).toContainEqual(expect.stringMatching(/^\/paths: has no operation, and there are webhooks; expected/));
  });
});

describe("our extensions", () => {
  const a = ["paths", "/a", "post"];
  const ok = [...a, "responses", "200"];
  const credential = ["components", "securitySchemes", "key", "x-agentpost-credential"];
  const cases: [name: string, keys: string[], value: JsonObject[string], expected: string][] = [
    ["an unknown key", [...a, "x-agentpost-timeout"], 1, "/paths/~1a/post/x-agentpost-timeout: is unknown"],
    ["a key in the wrong place", [...ok, "x-agentpost-idempotent"], true, "has no meaning here"],
    [
      "a timeout that is no number",
      [...a, "x-agentpost-timeout-ms"],
      "2 min",
      'the text "2 min"; expected a whole number',
    ],
    ["an `idempotent` that is false", [...a, "x-agentpost-idempotent"], false, "expected true, or nothing at all"],
    ["rules that are no list", [...ok, "x-agentpost-rejects"], {}, "came as an object; expected a list"],
    ["a rule without a condition", [...ok, "x-agentpost-rejects"], [{ message: "/a" }], "/0/when: came as nothing"],
    [
      "a pointer without a slash",
      [...ok, "x-agentpost-rejects"],
      [{ when: [{ pointer: "a", present: true }] }],
      "/0/when/0",
    ],
    [
      "an unknown key of a rule",
      [...ok, "x-agentpost-rejects"],
      [{ if: [], when: [{ pointer: "/a", equals: 1 }] }],
      "/0/if: is unknown",
    ],
    [
      "a condition that says nothing",
      [...ok, "x-agentpost-rejects"],
      [{ when: [{ pointer: "/a", contains: "" }] }],
      '/0/when/0: came as {"pointer":"/a","contains":""}; expected {pointer: "/…", equals: a value}',
    ],
    [
      "promises that are no list",
      [...ok, "x-agentpost-promises"],
      {},
      "came as an object; expected a list of conditions",
    ],
    [
      "promises of a refusal",
      [...a, "responses", "429", "x-agentpost-promises"],
      [{ pointer: "/detail", present: true }],
      "stands with 429; expected it with a success",
    ],
    [
      "two successes that promise different things",
      [...a, "responses", "201", "x-agentpost-promises"],
      [{ pointer: "/error", present: true }],
      "has successes with different x-agentpost-promises",
    ],
    [
      "an example that is no object",
      [...a, "requestBody", "content", "application/json", "x-agentpost-example"],
      "Hello",
      'came as the text "Hello"; expected an object',
    ],
    ["a wait that is no pointer", [...ok, "x-agentpost-retry-after"], 5, "expected a JSON pointer"],
    ["a credential without options", credential, {}, "expected {options:"],
    [
      "a format without its option",
      credential,
      { options: { apiKey: "The key." }, format: "key" },
      "a text that places {apiKey}",
    ],
    [
      "an option that every client has",
      credential,
      { options: { signal: "The key." } },
      "is an option that every client has already",
    ],
    ["two options without a format", credential, { options: { a: "A.", b: "B." } }, "/format: is missing"],
    [
      "a vendor without a proper name",
      ["info", "x-agentpost-vendor"],
      { name: 7 },
      "/info/x-agentpost-vendor/name: came as the number 7",
    ],
    [
      "a word about the vendor that is unknown",
      ["info", "x-agentpost-vendor"],
      { title: "A" },
      "expected only name and summary",
    ],
  ];
  for (const [name, keys, value, expected] of cases) {
    it(`are checked: ${name}`, async () => {
      const found = await issues("extensions", (document) => set(document, keys, value));
      expect(found.join("\n")).toContain(expected);
    });
  }
});

describe("x-agentpost-pages", () => {
  const of = (path: string, ...keys: string[]) => ["paths", path, "get", "x-agentpost-pages", ...keys];
  const messages = (...keys: string[]) => of("/rooms/{room}/messages", ...keys);
  const cases: [name: string, keys: string[], value: JsonObject[string], expected: string][] = [
    [
      "no kind of pages",
      messages(),
      { items: "/data" },
      'came as none of them; expected {items: "/…"} with one of page,',
    ],
    ["two kinds", messages("next"), "link-header", "came as page and next; expected"],
    ["no object", messages(), true, "; expected {items:"],
    ["an unknown key", messages("sort"), "up", "/sort: is unknown; expected only items, id, page, end, order"],
    [
      "a parameter that isn't there",
      messages("page", "parameter"),
      "/query/pge",
      '/page/parameter: came as the text "/query/pge", which the operation doesn\'t take',
    ],
    [
      "a place that takes no parameter",
      messages("page", "parameter"),
      "/path/room",
      "expected a place such as /query/page or /body/cursor",
    ],
    ["a size that isn't there", of("/tickets", "offset", "size"), "/body/limit", "/offset/size: came as"],
    [
      "items that aren't in the answer",
      messages("items"),
      "/data/rows",
      '/items: came as the text "/data/rows", which the schema of the answer doesn\'t have',
    ],
    [
      "items that are no list",
      messages("items"),
      "/data",
      "/items: leads to /paths/~1rooms~1{room}~1messages/get/responses/200",
    ],
    ["items that are no pointer", messages("items"), "results", 'came as the text "results"; expected a JSON pointer'],
    [
      "an id that items don't have",
      messages("id"),
      "/id",
      '/id: came as the text "/id", which the schema of an item doesn\'t have',
    ],
    [
      "a first page that is neither 0 nor 1",
      messages("page", "first"),
      2,
      "/page/first: came as the number 2; expected 0 or 1",
    ],
    ["a total that isn't in the answer", messages("end", "total"), "/total", "/end/total: came as"],
    [
      "an end that is unknown",
      messages("end"),
      "never",
      '/end: came as the text "never"; expected {more: "/…"}, {total: "/…"} or "short-page"',
    ],
    [
      "a total beside a cursor",
      of("/contacts", "end"),
      { total: "/has_more" },
      "/end/total: is unknown; expected only more",
    ],
    ["a cursor that isn't in the answer", of("/contacts", "cursor", "from"), "/next", "/cursor/from: came as"],
    [
      "a cursor that is an object",
      of("/contacts", "cursor", "from"),
      "/paging",
      "/cursor/from: leads to /paths/~1contacts/get/responses/200/content/application~1json/schema/properties/paging, " +
        "which is an object; expected a text or a number",
    ],
    ["a cursor that is a list", of("/contacts", "cursor", "from"), "/contacts", "which is a list; expected a text or"],
    ["a last item known by an object", of("/contacts", "id"), "/media", "/id: leads to"],
    [
      "a text for a cursor that is an object",
      ["paths", "/search", "post", "x-agentpost-pages", "cursor", "parameter"],
      "/body/paging",
      "/cursor/from: leads to /paths/~1search/post/responses/200/content/application~1json/schema/properties/" +
        "next_cursor, which is a text; expected an object",
    ],
    [
      "a page that is a boolean",
      messages("page", "parameter"),
      "/query/private",
      "is a boolean; expected a text or a number",
    ],
    ["a size that is an object", messages("page", "size"), "/query/private", "/page/size: leads to"],
    ["a total that is an object", messages("end", "total"), "/data", "which is an object; expected a number"],
    [
      "an end that is no boolean",
      of("/contacts", "end", "more"),
      "/paging/next",
      "which is a text; expected a boolean",
    ],
    ["an address that is a list", of("/calls", "next"), "/urgent", "/next: leads to"],
    ["an address that isn't in the answer", of("/calls", "next"), "/next", "/next: came as"],
    [
      "an order that is unknown",
      messages("order"),
      "random",
      '/order: came as the text "random"; expected newest-first or oldest-first',
    ],
  ];
  for (const [name, keys, value, expected] of cases) {
    it(`is checked: ${name}`, async () => {
      const found = await issues("pages", (document) => set(document, keys, value));
      expect(found).toEqual([expect.stringContaining(expected)]);
    });
  }

  it("is checked: an item that has no id", async () => {
    for (const path of ["/rooms/{room}/messages", "/tickets", "/contacts"]) {
      const found = await issues("pages", (document) => {
        const { id: _, ...others } = Object(valueAt(document, `/paths/${escaped(path)}/get/x-agentpost-pages`));
        set(document, of(path), others);
      });
      expect(found).toEqual([
        expect.stringMatching(
          /x-agentpost-pages\/id: is missing; expected the pointer in an item to what it is known by$/,
        ),
      ]);
    }
  });

  it("is checked: an address that only a GET can follow", async () => {
    const found = await issues("pages", (document) =>
      set(document, ["paths", "/search", "post", "x-agentpost-pages"], { items: "/words", next: "/next_cursor" }),
    );
    expect(found).toEqual([expect.stringContaining("/next: stands with an operation that isn't a GET")]);
  });
});

function escaped(path: string): string {
  return path.replaceAll("/", "~1");
}
