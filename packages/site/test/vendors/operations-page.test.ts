import { type JsonObject, MERGED_KNOWN_BY } from "@agentpost/document";
import { expect, test } from "vitest";
import { operationsPage } from "../../src/vendors/operations-page.ts";

const HOSTILE = "</summary><script>alert(1)</script> {{ constructor }} [x](javascript:1)";

/** The page of a contract that has one operation, `POST /fax/{id}`. */
function pageOf(operation: JsonObject, more: JsonObject = {}): string {
  const post = { operationId: "sendFax", security: [], responses: { "204": { description: "Sent." } }, ...operation };
  const id = { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } };
  const document: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Fax", version: "1" },
    components: { schemas: { Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } } } },
    paths: { "/fax/{id}": { parameters: [id], post } },
    ...more,
  };
  return operationsPage({ vendor: "fax", document, digest: "" }, "Fax");
}

function json(schema: JsonObject): JsonObject {
  return { content: { "application/json": { schema } } };
}

const pageOfBody = (schema: JsonObject) => pageOf({ requestBody: json(schema) });

test("an operation's page has its request, and each field by its path with its type", () => {
  const text = pageOfBody({
    type: "object",
    required: ["to"],
    properties: {
      to: {
        type: "array",
        items: { type: "object", properties: { number: { type: "string", description: "Dialled." } } },
      },
      quality: { enum: ["low", "high"], default: "low" },
    },
  });
  expect(text).toContain("| [`sendFax`](#sendFax) | `POST /fax/{id}` |");
  expect(text).toContain("## sendFax {#sendFax}\n\n`POST /fax/{id}`");
  expect(text).toContain("| `path.id` | string (`uuid`) | required |  |");
  expect(text).toContain("| `body.to` | list of object | required |  |");
  expect(text).toContain("| `body.to[].number` | string |  | Dialled. |");
  expect(text).toContain('| `body.quality` | `"low"`, `"high"` |  | Default: `"low"`. |');
  expect(text).toContain("The body is `application/json`.");
});

test("an operation has its own parameters beside its path's, and its summary where it has no description", () => {
  const text = pageOf(
    {
      summary: "Sends it.",
      parameters: [
        { name: "copies", in: "query", schema: { $ref: "#/components/schemas/Count" }, description: "How many." },
      ],
      requestBody: {
        content: { "application/json": { schema: {} }, "text/csv": { schema: { properties: { row: {} } } } },
      },
    },
    { components: { schemas: { Count: { $ref: "#/components/schemas/Number" }, Number: { type: "integer" } } } },
  );
  expect(text).toContain("`POST /fax/{id}`\n\nSends it.");
  expect(text).toContain("| `path.id` |");
  expect(text).toContain("| `query.copies` | integer |  | How many. |");
  expect(text).toContain("The body is `application/json` or `text/csv`.");
  expect(text).toMatch(/As `text\/csv`:\n\n.*\n.*\n\| `body.row` \| anything \|/);
});

test("an operation without input takes nothing", () => {
  const document = { "/fax": { get: { operationId: "list", security: [], responses: {} } } };
  const text = pageOf({}, { paths: document });
  expect(text).toContain("It takes nothing.");
  expect(text).not.toMatch(/^\|.*\|\n\| ---.*\|$(?!\n\|)/m);
});

test("a field of all parts is there once, required only where every form has it", () => {
  const text = pageOfBody({
    allOf: [{ required: ["to"], properties: { to: { type: "string" } } }],
    oneOf: [
      { required: ["text"], properties: { text: { type: "string" } } },
      { required: ["text", "file"], properties: { text: { type: "string" }, file: { type: "string" } } },
    ],
  });
  expect(text).toContain("| `body.to` | string | required |  |");
  expect(text).toContain("| `body.file` | string |  |  |");
  expect(text.match(/`body\.text`/g)).toHaveLength(1);
});

test.each([
  [{ const: "fax" }, '`"fax"`'],
  [{ anyOf: [{ type: "string" }, { type: "integer" }, { type: "string" }] }, "string or integer"],
  [{ allOf: [{ type: "number" }] }, "number"],
  [{ type: "string", nullable: true }, "string or null"],
  [{ type: ["string", "null"] }, "string or null"],
  [{ properties: {} }, "object"],
  [{ enum: ["a|b"] }, '`"a\\|b"`'],
])("a field of %j is told as %s", (schema, words) => {
  expect(pageOfBody({ properties: { field: schema } })).toContain(`| \`body.field\` | ${words} |  |  |`);
});

test("a schema within itself is told once", () => {
  expect(pageOfBody({ $ref: "#/components/schemas/Node" }).match(/`body\.next/g)).toHaveLength(1);
});

test("each answer has its status and what it means, and a success its fields", () => {
  const text = pageOf({
    responses: {
      "200": { description: "Sent.", ...json({ properties: { pages: { type: "integer" } } }) },
      "400": { description: "Refused.", ...json({ properties: { problem: { type: "string" } } }) },
      "503": { description: "Busy." },
    },
  });
  expect(text).toContain("| `200` | Sent. | `application/json` |");
  expect(text).toContain("| `400` | Refused. | `application/json` |");
  expect(text).toContain("| `503` | Busy. | – |");
  expect(text).toContain("<summary>Fields of a 200</summary>");
  expect(text).toContain("| `pages` | integer |  |");
  expect(text).not.toContain("problem");
});

test("an operation that the published document leaves out says how it is known", () => {
  const text = pageOf({ [MERGED_KNOWN_BY]: { how: "recorded", from: "a server of 2026" } });
  expect(text).toContain("Seen on a real server: a server of 2026. The published document leaves it out.");
});

test.each(["webhooks", "x-webhooks"])("what comes by `%s` is told with its fields", (member) => {
  const arrived = {
    get: { summary: "No webhook.", responses: {} },
    post: {
      summary: "A fax arrived.",
      requestBody: json({ properties: { pages: { type: "integer", description: "How many." } } }),
      responses: {},
    },
  };
  const text = pageOf({}, { [member]: { "fax.arrived": arrived } });
  expect(text).toContain("## Webhook `fax.arrived` {#webhook-fax-arrived}\n\nA fax arrived.");
  expect(text).toContain("| `pages` | integer | How many. |");
  expect(text).not.toContain("No webhook.");
});

test("a vendor's words stay words: no HTML, no link, and nothing that the site would run", () => {
  const hostile = { type: "object", properties: { fax: { type: "string", description: HOSTILE } } };
  const text = pageOf(
    {
      description: HOSTILE,
      parameters: [{ name: "copies", in: "query", description: HOSTILE, schema: { type: "string" } }],
      requestBody: json(hostile),
      responses: { "200": { description: HOSTILE, ...json(hostile) } },
      [MERGED_KNOWN_BY]: { how: "source", from: HOSTILE },
    },
    { webhooks: { arrived: { post: { description: HOSTILE, requestBody: json(hostile), responses: {} } } } },
  );
  const outsideCode = text.replaceAll(/`[^`]*`/g, "");
  expect(outsideCode).not.toMatch(/<script|<\/summary><|\{\{|\]\(javascript/);
});

test("braces within code stay as they are, since the site runs none there", () => {
  expect(pageOf({ description: "Write `{{ name }}`, and not {{ this }}." })).toContain(
    "Write `{{ name }}`, and not &#123;&#123; this }}.",
  );
});
