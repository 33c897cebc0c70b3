import type { JsonObject } from "@agentpost/document";
import { expect, test } from "vitest";
import { operationsPage } from "../../src/vendors/operations-page.ts";

const HOSTILE = "</summary><script>alert(1)</script> {{ constructor }} [x](javascript:1)";

function pageOf(schema: JsonObject, description = "Sends it."): string {
  const document: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Fax", version: "1" },
    components: { schemas: { Node: { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } } } },
    paths: {
      "/fax/{id}": {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
        post: {
          operationId: "sendFax",
          description,
          security: [],
          requestBody: { content: { "application/json": { schema } } },
          responses: { "204": { description } },
        },
      },
    },
  };
  return operationsPage({ vendor: "fax", document, digest: "" }, "Fax");
}

test("an operation's page has its request, and each field by its path with its type", () => {
  const text = pageOf({
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
  expect(text).toContain("`POST /fax/{id}`");
  expect(text).toContain("| `path.id` | string (`uuid`) | required |  |");
  expect(text).toContain("| `body.to` | list of object | required |  |");
  expect(text).toContain("| `body.to[].number` | string |  | Dialled. |");
  expect(text).toContain('| `body.quality` | `"low"`, `"high"` |  | Default: `"low"`. |');
});

test("a schema within itself is told once", () => {
  expect(pageOf({ $ref: "#/components/schemas/Node" }).match(/`body\.next/g)).toHaveLength(1);
});

test("a vendor's words stay words: no HTML, no link, and nothing that the site would run", () => {
  const text = pageOf({ type: "object", properties: { fax: { type: "string", description: HOSTILE } } }, HOSTILE);
  const outsideCode = text.replaceAll(/`[^`]*`/g, "");
  expect(outsideCode).not.toMatch(/<script|<\/summary><|\{\{|\]\(javascript/);
});
