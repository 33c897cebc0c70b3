import { clone, readDocument } from "@agentpost/document";
import { vendors } from "@agentpost/workspace";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { lintDocument } from "./lint-document.ts";

/** A document without fault, but for what is put in. */
function documentWith({ root = "", operation = "", schemas = "", version = "3.0.3" } = {}) {
  return parse(`
openapi: ${version}
info: { title: Parcel, version: "1" }
servers: [{ url: https://api.parcel.example }]
${root || "security: []"}
paths:
  /parcels/{id}:
    post:
      ${operation.includes("operationId") ? "" : "operationId: getParcel"}
      ${operation.includes("parameters") ? "" : "parameters: [{ in: path, name: id, required: true, schema: { type: string } }]"}
      responses: { "200": { description: Here. } }
${operation.replace(/^/gm, "      ")}
components:
  schemas:
    A: { type: object, properties: { kind: { type: string } } }
    B: { type: object, properties: { kind: { type: string } } }
    C: { type: object }
${schemas.replace(/^/gm, "    ")}
`);
}

async function found(parts: Parameters<typeof documentWith>[0]): Promise<string[]> {
  const findings = await lintDocument(documentWith(parts));
  return findings.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`);
}

const POST = "/paths/~1parcels~1{id}/post";

describe("the documents here", () => {
  it.each(vendors())("%s has no errors", async (vendor) => {
    const { document } = await readDocument(vendor);
    expect((await lintDocument(document)).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a document without fault", () => {
  it("has no findings", async () => {
    expect(await lintDocument(documentWith())).toEqual([]);
  });

  const fine: [name: string, parts: Parameters<typeof documentWith>[0]][] = [
    ["security stated by the operation alone", { root: "tags: []", operation: "security: []" }],
    [
      "a webhook and a callback that a client couldn't call",
      {
        version: "3.1.0",
        root: "security: []\nwebhooks:\n  shipped: { post: { responses: { '200': { description: '' } } } }",
        operation:
          "callbacks:\n  moved:\n    '{$request.body#/url}': { post: { security: [{ none: [] }], responses: { '200': { description: '' } } } }",
      },
    ],
    [
      "a default of null where null is allowed",
      { schemas: "D: { type: string, nullable: true, default: null, enum: [a] }" },
    ],
    [
      "an example of null beside allOf",
      { schemas: "D: { nullable: true, allOf: [{ $ref: '#/components/schemas/A' }], example: null }" },
    ],
    [
      "an example with a property that isn't documented",
      { schemas: "D: { type: object, properties: {}, example: { extra: 1 } }" },
    ],
    [
      "properties called as keywords are",
      {
        schemas:
          "D: { type: object, properties: { default: { type: string }, nullable: { type: string }, discriminator: { type: string } } }",
      },
    ],
    [
      "a discriminator by names and by references",
      {
        schemas:
          "D:\n  oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }]\n  discriminator: { propertyName: kind, mapping: { a: A, b: '#/components/schemas/B' } }",
      },
    ],
    [
      "a discriminator of a parent",
      {
        schemas:
          "D: { type: object, required: [kind], discriminator: { propertyName: kind }, allOf: [{ $ref: '#/components/schemas/A' }] }",
      },
    ],
  ];
  it.each(fine)("may have %s", async (_, parts) => {
    expect((await found(parts)).filter((line) => line.startsWith("error"))).toEqual([]);
  });
});

describe("a fault is found where it is", () => {
  const faults: [name: string, parts: Parameters<typeof documentWith>[0], expected: string][] = [
    ["no operationId", { operation: 'operationId: ""' }, `error operation-operationId ${POST}/operationId`],
    ["no word on security", { root: "tags: []" }, `error security-defined ${POST}`],
    ["an unknown scheme", { root: "security: [{ key: [] }]" }, "error security-defined /security/0/key"],
    [
      "a path parameter that isn't declared",
      { operation: "parameters: []" },
      `error path-parameters-defined ${POST}/parameters`,
    ],
    [
      "a reference to nothing",
      { schemas: "D: { $ref: '#/components/schemas/Z' }" },
      "error no-unresolved-refs /components/schemas/D",
    ],
    [
      "a reference to another document",
      { schemas: "D: { $ref: 'https://parcel.example/a.yaml' }" },
      "error no-unresolved-refs /components/schemas/D",
    ],
    [
      "a wrong example of a property",
      { schemas: "D: { type: object, properties: { a: { type: integer, example: one } } }" },
      "warning no-invalid-schema-examples /components/schemas/D/properties/a/example",
    ],
    [
      "a wrong default",
      { schemas: "D: { type: object, properties: { a: { type: string, enum: [x], default: y } } }" },
      "warning no-invalid-schema-examples /components/schemas/D/properties/a/default",
    ],
    [
      "a wrong default below a schema that may be null",
      { schemas: "D: { nullable: true, allOf: [{ type: object, properties: { a: { type: integer, default: y } } }] }" },
      "warning no-invalid-schema-examples /components/schemas/D/allOf/0/properties/a/default",
    ],
    [
      "a wrong example of a parameter",
      { operation: "parameters: [{ in: path, name: id, required: true, schema: { type: string }, example: 1 }]" },
      `warning no-invalid-parameter-examples ${POST}/parameters/0/example`,
    ],
    [
      "a wrong example of an answer",
      {
        operation:
          "requestBody:\n  content:\n    application/json:\n      schema: { nullable: true, allOf: [{ $ref: '#/components/schemas/A' }] }\n      example: { kind: 1 }",
      },
      `warning no-invalid-media-type-examples ${POST}/requestBody/content/application~1json/example`,
    ],
    [
      "a wrong one of several examples (3.1)",
      { version: "3.1.0", schemas: "D: { type: [string, 'null'], examples: [a, null, 2] }" },
      "warning no-invalid-schema-examples /components/schemas/D/examples/2",
    ],
    [
      "an alternative that can't be told",
      {
        schemas:
          "D: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/C' }], discriminator: { propertyName: kind } }",
      },
      "error discriminator-resolves /components/schemas/D/oneOf/1",
    ],
    [
      "a mapping to nothing",
      {
        schemas:
          "D: { oneOf: [{ $ref: '#/components/schemas/A' }], discriminator: { propertyName: kind, mapping: { z: Z } } }",
      },
      "error discriminator-resolves /components/schemas/D/discriminator/mapping/z",
    ],
    [
      "a parent without its property",
      { schemas: "D: { type: object, discriminator: { propertyName: kind } }" },
      "error discriminator-resolves /components/schemas/D/discriminator",
    ],
    [
      "a request that nobody can make",
      {
        operation:
          "requestBody:\n  content:\n    application/json:\n      schema: { type: object, required: [self], properties: { self: { $ref: '#/components/schemas/Self' } } }",
        schemas:
          "Self: { type: object, required: [self], properties: { self: { $ref: '#/components/schemas/Self' } } }",
      },
      `warning request-can-be-made ${POST}/requestBody/content/application~1json/schema`,
    ],
    ["a key that OpenAPI doesn't know", { operation: "sumary: a" }, `warning struct ${POST}/sumary`],
  ];
  it.each(faults)("%s", async (_, parts, expected) => {
    expect(await found(parts)).toContain(expected);
  });

  it("an operationId used twice", async () => {
    const document = documentWith();
    document.paths["/other/{id}"] = document.paths["/parcels/{id}"];
    expect(await lintDocument(clone(document))).toMatchObject([
      { severity: "error", rule: "operation-operationId-unique", pointer: "/paths/~1other~1{id}/post" },
    ]);
  });
});
