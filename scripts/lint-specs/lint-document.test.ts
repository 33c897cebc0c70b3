import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { clone, readDocument, vendors } from "../document/index.ts";
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
    get:
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

async function errors(parts: Parameters<typeof documentWith>[0]): Promise<string[]> {
  const findings = await lintDocument(documentWith(parts));
  return findings.filter(({ severity }) => severity === "error").map(({ rule, pointer }) => `${rule} ${pointer}`);
}

const GET = "/paths/~1parcels~1{id}/get";

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
    expect(await errors(parts)).toEqual([]);
  });
});

describe("a fault is found where it is", () => {
  const faults: [name: string, parts: Parameters<typeof documentWith>[0], expected: string][] = [
    ["no operationId", { operation: 'operationId: ""' }, `operation-operationId ${GET}/operationId`],
    ["no word on security", { root: "tags: []" }, `security-defined ${GET}`],
    ["an unknown scheme", { root: "security: [{ key: [] }]" }, "security-defined /security/0/key"],
    [
      "a path parameter that isn't declared",
      { operation: "parameters: []" },
      `path-parameters-defined ${GET}/parameters`,
    ],
    [
      "a reference to nothing",
      { schemas: "D: { $ref: '#/components/schemas/Z' }" },
      "no-unresolved-refs /components/schemas/D",
    ],
    [
      "a reference to another document",
      { schemas: "D: { $ref: 'https://parcel.example/a.yaml' }" },
      "no-unresolved-refs /components/schemas/D",
    ],
    [
      "a wrong example of a property",
      { schemas: "D: { type: object, properties: { a: { type: integer, example: one } } }" },
      "no-invalid-schema-examples /components/schemas/D/properties/a/example",
    ],
    [
      "a wrong default",
      { schemas: "D: { type: object, properties: { a: { type: string, enum: [x], default: y } } }" },
      "no-invalid-schema-examples /components/schemas/D/properties/a/default",
    ],
    [
      "a wrong default below a schema that may be null",
      { schemas: "D: { nullable: true, allOf: [{ type: object, properties: { a: { type: integer, default: y } } }] }" },
      "no-invalid-schema-examples /components/schemas/D/allOf/0/properties/a/default",
    ],
    [
      "a wrong example of a parameter",
      { operation: "parameters: [{ in: path, name: id, required: true, schema: { type: string }, example: 1 }]" },
      `no-invalid-parameter-examples ${GET}/parameters/0/example`,
    ],
    [
      "a wrong example of an answer",
      {
        operation:
          "requestBody:\n  content:\n    application/json:\n      schema: { nullable: true, allOf: [{ $ref: '#/components/schemas/A' }] }\n      example: { kind: 1 }",
      },
      `no-invalid-media-type-examples ${GET}/requestBody/content/application~1json/example`,
    ],
    [
      "a wrong one of several examples (3.1)",
      { version: "3.1.0", schemas: "D: { type: [string, 'null'], examples: [a, null, 2] }" },
      "no-invalid-schema-examples /components/schemas/D/examples/2",
    ],
    [
      "an alternative that can't be told",
      {
        schemas:
          "D: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/C' }], discriminator: { propertyName: kind } }",
      },
      "discriminator-resolves /components/schemas/D/oneOf/1",
    ],
    [
      "a mapping to nothing",
      {
        schemas:
          "D: { oneOf: [{ $ref: '#/components/schemas/A' }], discriminator: { propertyName: kind, mapping: { z: Z } } }",
      },
      "discriminator-resolves /components/schemas/D/discriminator/mapping/z",
    ],
    [
      "a parent without its property",
      { schemas: "D: { type: object, discriminator: { propertyName: kind } }" },
      "discriminator-resolves /components/schemas/D/discriminator",
    ],
    ["a key that OpenAPI doesn't know", { operation: "sumary: a" }, `struct ${GET}/sumary`],
  ];
  it.each(faults)("%s", async (_, parts, expected) => {
    expect(await errors(parts)).toContain(expected);
  });

  it("an operationId used twice", async () => {
    const document = documentWith();
    document.paths["/other/{id}"] = document.paths["/parcels/{id}"];
    expect(await lintDocument(clone(document))).toMatchObject([
      { severity: "error", rule: "operation-operationId-unique", pointer: "/paths/~1other~1{id}/get" },
    ]);
  });
});
