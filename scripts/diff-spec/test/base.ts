import type { Json, JsonObject } from "@agentpost/document";
import type { Case, Draft, Schema } from "./case.ts";

/** The operation that every case begins with. */
function draftOf(name: string): Draft {
  const parameters: JsonObject[] = [
    { name: "id", in: "path", required: true, schema: { type: "string" } },
    { name: "filter", in: "query", required: true, schema: { type: "string" } },
    { name: "limit", in: "query", schema: { type: "integer" } },
    { name: "sort", in: "query", schema: { type: "string", enum: ["asc", "desc"] } },
    { name: "X-Trace", in: "header", schema: { type: "string" } },
  ];
  const request: Schema = {
    type: "object",
    required: ["text", "kind"],
    properties: {
      text: { type: "string", maxLength: 500 },
      kind: { type: "string", enum: ["note", "reply"] },
      subject: { type: "string" },
      count: { type: "integer" },
      to: { type: "array", items: { type: "string" } },
      place: { type: "object", properties: { city: { type: "string" }, zip: { type: "string" } } },
    },
  };
  const answer: Schema = {
    type: "object",
    required: ["id", "status"],
    properties: {
      id: { type: "string" },
      status: { type: "string", enum: ["sent", "failed"] },
      tag: { type: "string", enum: ["message"] },
      note: { type: "string" },
      count: { type: "integer" },
      replies: { type: "array", items: { type: "object", properties: { text: { type: "string" } } } },
    },
  };
  const failure: Schema = { type: "object", required: ["reason"], properties: { reason: { type: "string" } } };
  const responses: JsonObject = {
    "200": { description: "Done.", content: { "application/json": { schema: answer } } },
    "404": { description: "Not found.", content: { "application/json": { schema: failure } } },
  };
  const operation: JsonObject = {
    operationId: name,
    summary: "Sends a message.",
    parameters,
    requestBody: { required: true, content: { "application/json": { schema: request } } },
    responses,
  };
  return { item: { post: operation }, operation, parameters, request, answer, failure, responses };
}

/** One document with an operation for each case, as it was and as it is: a single comparison proves them all. */
export function documentOf(cases: readonly Case[], side: "before" | "after"): JsonObject {
  const paths: JsonObject = {};
  for (const [index, [, , , , change, given]] of cases.entries()) {
    const draft = draftOf(`case${index}`);
    given?.(draft);
    if (side === "after") change(draft);
    paths[`/case${index}/{id}`] = draft.item;
  }
  return withPaths(paths);
}

function withPaths(paths: Json): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Cases", version: "1.0.0", description: "A document to change." },
    servers: [{ url: "https://api.example.com" }],
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "X-Key" },
        bearer: { type: "http", scheme: "bearer" },
      },
    },
  };
}
