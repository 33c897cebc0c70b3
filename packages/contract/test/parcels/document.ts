import type { JsonObject } from "../../src/document/json.ts";

const json = (schema: JsonObject, more: JsonObject = {}) => ({ content: { "application/json": { schema, ...more } } });
const problem = { $ref: "#/components/responses/Problem" };

/** A made-up vendor whose contract has one of each kind of thing. */
export const parcels: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Parcels", version: "1", "x-agentpost-vendor": { name: "Parcels", summary: "Send parcels." } },
  servers: [{ url: "https://parcels.example/api" }],
  security: [{ key: [] }, { basic: [] }],
  paths: {
    "/parcels/{parcelId}/notes": {
      parameters: [{ name: "parcelId", in: "path", required: true, schema: { type: "string" } }],
      post: {
        operationId: "addNote",
        parameters: [
          { name: "dryRun", in: "query", schema: { type: "boolean" } },
          { name: "tag", in: "query", schema: { type: "array", items: { type: "string" } } },
          {
            name: "filter",
            in: "query",
            style: "deepObject",
            explode: true,
            schema: { $ref: "#/components/schemas/Filter" },
          },
          { name: "X-Trace", in: "header", schema: { type: "string" } },
          { name: "X-Labels", in: "header", schema: { type: "array", items: { type: "string" } } },
          { name: "session", in: "cookie", schema: { type: "string" } },
        ],
        requestBody: { required: true, ...json({ $ref: "#/components/schemas/NoteRequest" }) },
        responses: {
          200: {
            description: "",
            ...json({ $ref: "#/components/schemas/Note" }),
            "x-agentpost-rejects": [{ when: [{ pointer: "/state", equals: "failed" }], message: "/reason" }],
            "x-agentpost-promises": [{ pointer: "/state", present: true }],
          },
          202: { description: "" },
          404: problem,
          429: {
            description: "",
            headers: { "Retry-After": { schema: { type: "integer" }, example: 30 } },
            ...json({ type: "object" }),
            "x-agentpost-retry-after": "/detail",
          },
          500: {
            ...{ description: "", ...json({ $ref: "#/components/schemas/Problem" }) },
            "x-agentpost-rejects": [{ when: [{ pointer: "/detail", present: true }] }],
          },
        },
      },
    },
    "/labels/{labelId}": {
      put: {
        operationId: "putLabel",
        security: [],
        parameters: [
          { name: "labelId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
          { name: "since", in: "query", schema: { type: "string", format: "date-time" } },
          { name: "fields", in: "query", schema: { type: "array", uniqueItems: true, items: { type: "string" } } },
        ],
        requestBody: { required: true, ...json({ $ref: "#/components/schemas/Label" }) },
        responses: { 204: { description: "" } },
      },
    },
    "/parcels/{parcelId}": {
      parameters: [{ name: "parcelId", in: "path", required: true, schema: { type: "integer" } }],
      delete: { operationId: "deleteParcel", responses: { 204: { description: "" }, "4XX": problem } },
      head: { operationId: "headParcel", security: [], responses: { 200: { description: "" } } },
    },
    "/files": {
      post: {
        operationId: "upload",
        security: [{ session: [], key: [] }],
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": {
              schema: {
                type: "object",
                required: ["file"],
                properties: {
                  file: { type: "string", format: "binary" },
                  title: { type: "string" },
                  pages: { type: "array", items: { type: "integer" } },
                  size: { type: "object", properties: { width: { type: "integer" } } },
                },
              },
            },
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                required: ["url"],
                properties: { url: { type: "string", format: "uri" }, copies: { type: "integer" } },
              },
            },
            "text/plain": { schema: { type: "string" } },
            "application/octet-stream": {},
          },
        },
        responses: {
          default: problem,
          201: { description: "", ...json({ type: "object", properties: { id: { type: "integer" } } }) },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      key: {
        type: "apiKey",
        in: "header",
        name: "Authorization",
        "x-agentpost-credential": { options: { token: "" }, format: "key {token}" },
      },
      basic: { type: "http", scheme: "basic" },
      session: { type: "apiKey", in: "query", name: "session" },
    },
    responses: { Problem: { description: "", ...json({ $ref: "#/components/schemas/Problem" }) } },
    schemas: {
      Filter: {
        type: "object",
        properties: { colour: { enum: ["red", "blue"] }, size: { type: "integer", minimum: 3 } },
      },
      NoteRequest: {
        allOf: [
          { $ref: "#/components/schemas/NoteBase" },
          { type: "object", required: ["text"], properties: { text: { type: "string", minLength: 2 } } },
        ],
        required: ["kind"],
      },
      NoteBase: {
        type: "object",
        properties: {
          id: { type: "string", readOnly: true },
          kind: { type: "string", enum: ["plain", "urgent"] },
          author: { anyOf: [{ $ref: "#/components/schemas/Author" }, { type: "null" }] },
          extra: { type: "object", additionalProperties: { type: "string" } },
        },
      },
      Author: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" }, manager: { $ref: "#/components/schemas/Author" } },
      },
      Label: {
        type: "object",
        required: ["recipient"],
        properties: {
          recipient: { oneOf: [{ $ref: "#/components/schemas/Person" }, { $ref: "#/components/schemas/Firm" }] },
          replyTo: { type: "string", format: "email" },
          weight: { type: "integer", format: "int32" },
          marks: {
            type: "object",
            minProperties: 1,
            maxProperties: 2,
            patternProperties: { "^x-[a-z]+$": { type: "integer" } },
            additionalProperties: false,
          },
          stamps: { type: "array", uniqueItems: true, maxItems: 3, items: { type: "string", format: "uuid" } },
          size: {
            type: "array",
            prefixItems: [{ type: "integer" }, { enum: ["cm", "in"] }],
            items: { type: "boolean" },
          },
          price: { anyOf: [{ type: "number" }, { type: "object", required: ["free"], properties: { free: {} } }] },
        },
        anyOf: [{ required: ["replyTo"] }, { required: ["weight"] }],
      },
      Person: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string" } },
        additionalProperties: false,
      },
      Firm: {
        type: "object",
        required: ["firm"],
        properties: { firm: { type: "string" } },
        additionalProperties: false,
      },
      Note: {
        type: "object",
        properties: { state: { type: "string", enum: ["kept", "failed"] }, reason: { type: "string" } },
      },
      Problem: { type: "object", properties: { title: { type: "string" } } },
    },
  },
};
