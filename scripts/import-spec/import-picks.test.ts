import type { JsonObject } from "@agentpost/document";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { SpecsFolder } from "./fixtures/specs-folder.ts";

const ORIGIN = "https://docs.parcel.example/openapi.yaml";
const PICKS = ["POST /parcels", "WEBHOOK arrived"];

const json = (schema: string): JsonObject => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } },
});
const answer = (schema: string): JsonObject => ({ "200": { description: "", ...json(schema) } });
const built = (...bases: string[]): JsonObject => ({
  allOf: bases.map((base) => ({ $ref: `#/components/schemas/${base}` })),
});

/** A document in which what an operation leads to is named in every way there is. */
function published(): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Parcel API", version: "1.0" },
    security: [{ key: [] }],
    tags: [{ name: "Lockers" }, { name: "Parcels" }],
    paths: {
      "/lockers": { get: { operationId: "lockers", tags: ["Lockers"], responses: answer("Locker") } },
      "/parcels": {
        parameters: [{ $ref: "#/components/parameters/Trace" }],
        get: { operationId: "list", security: [{ other: [] }], responses: answer("List") },
        post: {
          operationId: "send",
          tags: ["Parcels"],
          security: [{ basic: [] }],
          requestBody: json("Parcel"),
          responses: { "200": { $ref: "#/components/responses/Sent" } },
        },
      },
    },
    webhooks: {
      lost: { post: { requestBody: json("Loss"), responses: {} } },
      arrived: { post: { requestBody: json("Arrival"), responses: {} } },
    },
    components: {
      schemas: {
        Arrival: { type: "object", properties: { parcel: { $ref: "#/components/schemas/Parcel" } } },
        Box: built("Parcel"),
        List: { type: "array", items: { $ref: "#/components/schemas/Locker" } },
        Locker: { type: "string" },
        Loss: { type: "string" },
        Parcel: { type: "object", discriminator: { propertyName: "kind" }, properties: { kind: { type: "string" } } },
        Receipt: { oneOf: [], discriminator: { propertyName: "kind", mapping: { paper: "Paper" } } },
        Paper: { type: "object", properties: { self: { $ref: "#/components/schemas/Receipt" } } },
        Unused: built("Locker"),
      },
      responses: { Sent: { description: "", ...json("Receipt") }, Gone: { description: "" } },
      parameters: { Trace: { name: "x-trace", in: "header", schema: { type: "string" } } },
      examples: { None: { value: 1 } },
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "x-key" },
        basic: { type: "http", scheme: "basic" },
        other: { type: "http", scheme: "bearer" },
      },
    },
  };
}

let specs: SpecsFolder;

beforeEach(() => {
  specs = new SpecsFolder();
});

afterEach(() => {
  specs.remove();
});

function source(change: (document: JsonObject) => void = () => {}): string {
  const document = published();
  change(document);
  return specs.write("page", stringify(document));
}

const pathsOf = (document: JsonObject) => document["paths"] as Record<string, JsonObject>;

describe("operations picked from a whole document", () => {
  it("come with what they lead to, as published, and with nothing else", async () => {
    const outcome = await specs.import(source(), { origin: ORIGIN, operations: PICKS });
    expect(outcome.operations).toEqual(["POST /parcels"]);
    const written = parse(specs.read("parcel/openapi.yaml"));
    expect(Object.keys(written)).toEqual(Object.keys(published()));
    expect(written.tags).toEqual([{ name: "Parcels" }]);
    expect(Object.keys(written.paths)).toEqual(["/parcels"]);
    expect(Object.keys(written.paths["/parcels"])).toEqual(["parameters", "post"]);
    expect(Object.keys(written.webhooks)).toEqual(["arrived"]);
    const names = Object.entries(written.components).map(([kind, named]) => [kind, Object.keys(named as object)]);
    expect(names).toEqual([
      ["schemas", ["Arrival", "Box", "Parcel", "Receipt", "Paper"]],
      ["responses", ["Sent"]],
      ["parameters", ["Trace"]],
      ["securitySchemes", ["key", "basic"]],
    ]);
  });

  it("are on record, with the number of those left out, and a later import keeps to them", async () => {
    await specs.import(source(), { origin: ORIGIN, operations: ["post /parcels", "WEBHOOK arrived"] });
    expect(parse(specs.read("parcel/source.yaml"))).toMatchObject({ operations: PICKS, leftOut: 3 });
    const before = specs.files();
    const again = await specs.import(source());
    expect(again).toMatchObject({ change: "unchanged", operations: ["POST /parcels"] });
    expect(again.notes).toEqual([
      "3 operations are published there and not taken; `operations` in source.yaml names those that are.",
    ]);
    expect(specs.files()).toEqual(before);
  });

  it("are told of operations that the vendor has come to publish beside them", async () => {
    await specs.import(source(), { origin: ORIGIN, operations: PICKS });
    const more = source((document) => {
      pathsOf(document)["/carts"] = pathsOf(document)["/lockers"] ?? {};
    });
    const { change, notes } = await specs.import(more);
    expect(change).toBe("unchanged");
    expect(notes).toEqual([
      expect.stringContaining("4 operations are published there and not taken, 1 more than when"),
    ]);
  });

  it("can become others, by request or in source.yaml", async () => {
    await specs.import(source(), { origin: ORIGIN, operations: PICKS });
    await specs.import(source(), { operations: ["GET /lockers", "POST /parcels"] });
    expect(parse(specs.read("parcel/source.yaml"))).toMatchObject({ operations: ["GET /lockers", "POST /parcels"] });
    specs.write("parcel/source.yaml", specs.read("parcel/source.yaml").replace(/^ {2}- GET .*\n/m, ""));
    expect(await specs.import(source())).toMatchObject({ operations: ["POST /parcels"], lost: ["GET /lockers"] });
  });

  it("must be there", async () => {
    expect(await specs.complaint(source(), { operations: ["GET /parcel", "POST /parcels"] })).toMatch(
      /page has no GET \/parcel, which is to be taken from it; correct `operations` in source\.yaml, or --operations\.$/,
    );
    expect(specs.files()).toEqual({});
  });

  it("must be written as operations", async () => {
    expect(await specs.complaint(source(), { operations: ["parcels"] })).toBe(
      '--operations came as the text "parcels"; expected a method and a path, as in "POST /messages", or "WEBHOOK" and a name.',
    );
    await specs.import(source(), { origin: ORIGIN });
    specs.write("parcel/source.yaml", `origin: ${ORIGIN}\noperations: [POST /parcels, 7]\n`);
    expect(await specs.complaint(source())).toContain(
      "specs/parcel/source.yaml at /operations/1 came as the number 7;",
    );
  });

  it("are refused where they point into an operation that isn't picked", async () => {
    const pointing = source((document) => {
      const { get } = pathsOf(document)["/lockers"] as { get: JsonObject };
      get["responses"] = { "200": { $ref: "#/paths/~1parcels/get/responses/200" } };
    });
    expect(await specs.complaint(pointing, { operations: ["GET /lockers"] })).toContain(
      "points at #/paths/~1parcels/get/responses/200, which is a part of what isn't; pick that too.",
    );
    expect((await specs.import(pointing, { operations: ["GET /lockers", "GET /parcels"] })).operations).toHaveLength(2);
  });
});
