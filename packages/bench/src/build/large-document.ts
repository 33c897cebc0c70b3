// A private package beside this one; both are tools of this repository.
import type { JsonObject } from "@agentpost/document";

const TOPICS = "Account Agent Campaign Channel Contact Invoice Message Report Team Template".split(" ");
const OPERATIONS_OF_A_RESOURCE = 5;

/**
 * An API as a large vendor describes it: resources with five operations each, schemas of their own with references,
 * choices and enums, several statuses, and a description on everything. The same count gives the same document.
 */
export function largeDocument(operations: number): JsonObject {
  const paths: JsonObject = {};
  const schemas: JsonObject = { Error: ERROR, Page: PAGE, Money: MONEY };
  for (let number = 0; number * OPERATIONS_OF_A_RESOURCE < operations; number++) {
    const name = `${TOPICS[number % TOPICS.length]}${number}`;
    Object.assign(schemas, resourceSchemas(name, number));
    Object.assign(paths, resourcePaths(name));
  }
  return {
    openapi: "3.1.0",
    info: { title: "Large", version: "1.0.0", description: prose("the whole service", 2) },
    servers: [{ url: "https://api.large.example" }],
    security: [{ key: [] }],
    tags: TOPICS.map((topic) => ({ name: topic, description: prose(topic, 1) })),
    paths,
    components: {
      schemas,
      parameters: { Limit: parameter("limit", "query", { type: "integer", minimum: 1, maximum: 200, default: 50 }) },
      responses: Object.fromEntries(
        [400, 401, 404, 409, 422, 429].map((status) => [
          `Status${status}`,
          { description: prose(`status ${status}`, 1), content: json(ref("Error")) },
        ]),
      ),
      securitySchemes: { key: { type: "http", scheme: "bearer", description: "A key of the workspace." } },
    },
  };
}

function resourcePaths(name: string): JsonObject {
  const path = `/${name.toLowerCase()}s`;
  const id = parameter("id", "path", { type: "string", format: "uuid" });
  const failures = (...statuses: number[]): JsonObject =>
    Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Status${status}` }]));
  const operation = (verb: string, more: JsonObject, success: JsonObject): JsonObject => ({
    operationId: `${verb}${name}`,
    summary: `${verb} ${name}`,
    description: prose(`${verb} ${name}`, 2),
    tags: [name.replace(/\d+$/, "")],
    ...more,
    responses: { ...success, ...failures(400, 401, 404, 422, 429) },
  });
  const answer = (schema: string): JsonObject => ({ description: prose(schema, 1), content: json(ref(schema)) });
  const body = (schema: string): JsonObject => ({
    requestBody: { required: true, description: prose(schema, 1), content: json(ref(schema)) },
  });
  const query = [
    { $ref: "#/components/parameters/Limit" },
    parameter("cursor", "query", { type: "string" }),
    parameter("state", "query", { type: "array", items: ref(`${name}State`) }),
    parameter("createdAfter", "query", { type: "string", format: "date-time" }),
  ];
  return {
    [path]: {
      get: operation("list", { parameters: query }, { 200: answer(`${name}List`) }),
      post: operation("create", body(`${name}Input`), { 201: answer(name), ...failures(409) }),
    },
    [`${path}/{id}`]: {
      parameters: [id],
      get: operation("get", {}, { 200: answer(name) }),
      patch: operation("update", body(`${name}Change`), { 200: answer(name), ...failures(409) }),
      delete: operation("delete", {}, { 204: { description: "It is gone." } }),
    },
  };
}

function resourceSchemas(name: string, number: number): JsonObject {
  const text = (property: string, more: JsonObject = {}): JsonObject => ({
    type: "string",
    description: prose(`${property} of ${name}`, 1),
    ...more,
  });
  const fields: JsonObject = {
    title: text("title", { minLength: 1, maxLength: 200, examples: [`A ${name}`] }),
    note: text("note", { type: ["string", "null"] }),
    state: ref(`${name}State`),
    labels: { type: "array", description: prose("labels", 1), items: { type: "string" }, maxItems: 20 },
    priority: { type: "integer", description: prose("priority", 1), minimum: 0, maximum: 9 },
    price: ref("Money"),
    delivery: { oneOf: [ref(`${name}ByMail`), ref(`${name}ByCall`)], discriminator: { propertyName: "kind" } },
    metadata: { type: "object", description: prose("metadata", 1), additionalProperties: { type: "string" } },
  };
  const way = (kind: string, more: JsonObject): JsonObject => ({
    type: "object",
    required: ["kind", ...Object.keys(more)],
    properties: { kind: { type: "string", const: kind }, ...more },
  });
  return {
    [name]: {
      description: prose(name, 2),
      allOf: [
        ref(`${name}Input`),
        {
          type: "object",
          required: ["id", "createdAt"],
          properties: {
            id: text("id", { format: "uuid", readOnly: true }),
            createdAt: text("creation", { format: "date-time", readOnly: true }),
            parent: { anyOf: [ref(name), { type: "null" }] },
          },
        },
      ],
    },
    [`${name}Input`]: {
      type: "object",
      description: prose("input", 1),
      required: ["title", "state"],
      properties: fields,
    },
    [`${name}Change`]: { type: "object", description: prose("change", 1), minProperties: 1, properties: fields },
    [`${name}State`]: text("state", { enum: ["draft", "open", `waiting${number}`, "closed"] }),
    [`${name}ByMail`]: way(`${name}ByMail`, { address: text("address", { format: "email" }) }),
    [`${name}ByCall`]: way(`${name}ByCall`, { phone: text("phone", { pattern: "^\\+[1-9][0-9]{6,14}$" }) }),
    [`${name}List`]: {
      allOf: [
        ref("Page"),
        { type: "object", required: ["items"], properties: { items: { type: "array", items: ref(name) } } },
      ],
    },
  };
}

const ERROR: JsonObject = {
  type: "object",
  required: ["code", "message"],
  properties: {
    code: { type: "string", description: "What a program can tell it by." },
    message: { type: "string", description: "What a person can read." },
    details: { type: "array", items: { type: "object", additionalProperties: true } },
  },
};
const PAGE: JsonObject = { type: "object", properties: { next: { type: ["string", "null"] } } };
const MONEY: JsonObject = {
  type: "object",
  required: ["amount", "currency"],
  properties: {
    amount: { type: "integer" },
    currency: { type: "string", minLength: 3, maxLength: 3, examples: ["EUR"] },
  },
};

function ref(schema: string): JsonObject {
  return { $ref: `#/components/schemas/${schema}` };
}

function json(schema: JsonObject): JsonObject {
  return { "application/json": { schema } };
}

function parameter(name: string, place: "path" | "query", schema: JsonObject): JsonObject {
  return { name, in: place, ...(place === "path" ? { required: true } : {}), description: prose(name, 1), schema };
}

/** As many sentences about a thing. */
function prose(about: string, sentences: number): string {
  const sentence = `This says what ${about} is for, when it is there, what it may hold, and what a caller has to heed about it.`;
  return Array.from({ length: sentences }, () => sentence).join(" ");
}
