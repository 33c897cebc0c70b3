import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { digestOf, type JsonObject } from "@agentpost/document";
import { expect, it } from "vitest";
import { judgeContract } from "./contract-judge.ts";

function documentWith(schema: JsonObject): JsonObject {
  const content = { "application/json": { schema } };
  const post = {
    operationId: "send",
    requestBody: { content },
    responses: { "200": { description: "Done.", content } },
  };
  return { openapi: "3.1.0", info: { title: "Post", version: "1" }, paths: { "/messages": { post } } };
}

function stateOf(document: JsonObject) {
  return { contract: { vendor: "post", document, digest: digestOf(document) }, files: new Map<string, string>() };
}

it("follows no reference that leads outside, even of a document that nobody has checked", async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/e.json`;
  const [before, after] = [
    documentWith({ type: "object", properties: { text: { $ref: `${url}#/a` } } }),
    documentWith({ type: "object", properties: { text: { $ref: `${url}#/b` } }, externalValue: url }),
  ];
  expect(judgeContract({ vendor: "post", before: stateOf(before), after: stateOf(after) })).toEqual([]);
  await new Promise((resolve) => server.close(resolve));
  expect(requests).toBe(0);
});

it("comes to an end where schemas hold themselves", () => {
  const own = (description: string): JsonObject => {
    const document = documentWith({ $ref: "#/components/schemas/Node" });
    const child = { $ref: "#/components/schemas/Node" };
    const node = {
      type: "object",
      properties: { child, list: { type: "array", items: child }, text: { type: "string", description } },
    };
    return { ...document, components: { schemas: { Node: { allOf: [node, { $ref: "#/components/schemas/Node" }] } } } };
  };
  const found = judgeContract({ vendor: "post", before: stateOf(own("One.")), after: stateOf(own("Other.")) });
  expect(found.map(({ bump, methods, text }) => [bump, methods, text])).toEqual([
    ["patch", ["send"], "the documentation changed."],
  ]);
});
