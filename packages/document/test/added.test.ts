import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { type JsonObject, operationsOf, readDocument, type VendorDocument } from "../src/index.ts";

const KNOWN = { how: "recorded", from: "a server of ours" };
const MERGED = { "x-agentpost-known-by": KNOWN };
const ID = { name: "id", in: "path", required: true, schema: { type: "string" } };
const answers = (schema: string): JsonObject => ({
  "200": { description: "", content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } } },
});

const PUBLISHED: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Post", version: "1" },
  servers: [{ url: "https://post.example" }],
  security: [{ key: [] }],
  tags: [{ name: "a" }],
  paths: { "/a/{id}": { parameters: [ID], get: { operationId: "getA", responses: answers("A") } } },
  components: { schemas: { A: { type: "string" } }, securitySchemes: { key: { type: "http", scheme: "bearer" } } },
};

const operation = (more: JsonObject = {}): JsonObject => ({ "x-known-by": KNOWN, responses: {}, ...more });
const added = (more: JsonObject): JsonObject => ({ openapi: "3.1.1", ...more });

let specs: string;

beforeEach(() => {
  specs = mkdtempSync(`${tmpdir()}/agentpost-added-`);
});

afterEach(() => {
  rmSync(specs, { recursive: true });
});

function read(ours: JsonObject, theirs: JsonObject = PUBLISHED, overlay?: JsonObject): Promise<VendorDocument> {
  mkdirSync(`${specs}/post`, { recursive: true });
  writeFileSync(`${specs}/post/openapi.yaml`, stringify(theirs));
  writeFileSync(`${specs}/post/added.yaml`, stringify(ours));
  if (overlay) writeFileSync(`${specs}/post/overlay.yaml`, stringify(overlay));
  return readDocument("post", specs);
}

describe("operations of added.yaml", () => {
  it("stand beside the vendor's, with what they need, before the overlay is applied", async () => {
    const actions = [{ target: "$.paths['/b'].get", update: { operationId: "getB" } }];
    const { document, published } = await read(
      added({
        tags: [{ name: "a", description: "Ours." }, { name: "b" }],
        paths: { "/b": { get: operation({ responses: answers("B"), tags: ["b"] }) } },
        webhooks: { sent: { post: operation() } },
        components: { schemas: { B: { $ref: "#/components/schemas/A" } } },
      }),
      PUBLISHED,
      { overlay: "1.0.0", actions },
    );
    expect(operationsOf(document)).toEqual(["GET /a/{id}", "GET /b"]);
    expect(document).toMatchObject({
      tags: [{ name: "a" }, { name: "b" }],
      paths: { "/b": { get: { operationId: "getB", ...MERGED } } },
      webhooks: { sent: { post: MERGED } },
      components: { schemas: { A: { type: "string" }, B: { $ref: "#/components/schemas/A" } } },
    });
    expect(published).toEqual([]);
  });

  it("mean in a path of the vendor's what they mean in their own, and leave the vendor's alone", async () => {
    const trace = { name: "x-trace", in: "header", schema: { type: "string" } };
    const item = { parameters: [trace, ID], servers: [{ url: "https://b.example" }] };
    const put = operation({ operationId: "putA", parameters: [{ ...ID, description: "Ours." }] });
    const { document } = await read(added({ security: [], paths: { "/a/{id}": { ...item, put } } }));
    expect(document["paths"]).toEqual({
      "/a/{id}": {
        ...((PUBLISHED["paths"] as JsonObject)["/a/{id}"] as JsonObject),
        put: {
          operationId: "putA",
          parameters: [trace, { ...ID, description: "Ours." }],
          servers: item.servers,
          security: [],
          responses: {},
          ...MERGED,
        },
      },
    });
  });

  it("are the vendor's where the vendor has come to publish them, under whatever names of parameters", async () => {
    const theirs = { ...PUBLISHED, webhooks: { sent: { post: { responses: {} } } } };
    const { document, published } = await read(
      added({
        paths: { "/a/{uuid}": { get: operation({ responses: answers("A") }) }, "/b": { get: operation() } },
        webhooks: { sent: { post: operation() } },
        // Of no use any more, and no contradiction.
        components: { schemas: { A: { type: "integer" } } },
      }),
      theirs,
    );
    expect(published).toEqual(["GET /a/{uuid}", "WEBHOOK sent"]);
    expect(operationsOf(document)).toEqual(["GET /a/{id}", "GET /b"]);
    expect(document["webhooks"]).toEqual(theirs.webhooks);
    expect(document["components"]).toEqual(PUBLISHED["components"]);
  });

  it("may repeat a component of the vendor's as it is, and name servers where the vendor names none", async () => {
    const { servers: _, ...theirs } = PUBLISHED;
    const { document } = await read(
      added({ servers: [{ url: "https://b.example" }], components: { schemas: { A: { type: "string" } } } }),
      theirs,
    );
    expect(document["servers"]).toEqual([{ url: "https://b.example" }]);
    expect(document["components"]).toEqual(PUBLISHED["components"]);
  });

  it("can't steer us by extensions of ours, or by a vendor's word on how its own are known", async () => {
    const theirs = structuredClone(PUBLISHED) as { paths: { "/a/{id}": { get: JsonObject } } } & JsonObject;
    theirs.paths["/a/{id}"].get["x-known-by"] = KNOWN;
    const { document } = await read(
      added({ paths: { "/b": { post: operation({ "x-agentpost-idempotent": true }) } } }),
      theirs,
    );
    expect(document["paths"]).toMatchObject({ "/b": { post: { responses: {}, ...MERGED } } });
    expect(JSON.stringify(document)).not.toContain("x-agentpost-idempotent");
    expect(JSON.stringify(document).match(/x-agentpost-known-by/g)).toHaveLength(1);
  });

  const b = (value: JsonObject) => added({ paths: { "/b": { get: value } } });
  const cases: [name: string, ours: JsonObject, expected: string][] = [
    [
      "one that doesn't say how it is known",
      b({ responses: {} }),
      'at /paths/~1b/get/x-known-by: came nothing; expected { how, from }, as in { how: recorded, from: "',
    ],
    [
      "a webhook that doesn't",
      added({ webhooks: { sent: { post: { "x-known-by": "recorded" } } } }),
      'at /webhooks/sent/post/x-known-by: came the text "recorded"; expected { how, from }',
    ],
    [
      "a way of knowing that is none",
      b({ "x-known-by": { how: "guessed", from: "x" } }),
      '/x-known-by/how: came the text "guessed"; expected one of recorded, source, document.',
    ],
    [
      "one that doesn't say where from",
      b({ "x-known-by": { how: "source", from: " " } }),
      '/x-known-by/from: came the text " "; expected a few words on where it is known from.',
    ],
    ["one that is none", added({ paths: { "/b": { get: 1 } } }), "at /paths/~1b/get: came the number 1; expected an"],
    ["a path that is elsewhere", added({ paths: { "/b": { $ref: "#/x" } } }), "at /paths/~1b: came a reference;"],
    [
      "another version than the vendor's",
      { openapi: "3.0.3", paths: {} },
      'at /openapi: came the text "3.0.3"; expected the version of the vendor\'s document, the text "3.1.0". Write it',
    ],
    [
      "webhooks by the name of another version",
      added({ "x-webhooks": {} }),
      "is not of OpenAPI 3.1; call it webhooks.",
    ],
    [
      "a component that the vendor has otherwise",
      added({ components: { schemas: { A: { type: "integer" } } } }),
      "at /components/schemas/A: differs from what the vendor's document has by that name. Give it another name",
    ],
    ["servers that the vendor has otherwise", added({ servers: [] }), "at /servers: differs from the vendor's servers"],
    ["a key that means nothing", added({ operations: [] }), "at /operations: is unknown; the keys are openapi, info,"],
  ];
  it.each(cases)("are refused for %s", async (_, ours, expected) => {
    const error = await read(ours).then(
      () => new Error("none"),
      (thrown: Error) => thrown,
    );
    expect(error.message).toMatch(/^specs\/post\/added\.yaml at \//);
    expect(error.message).toContain(expected);
  });
});
