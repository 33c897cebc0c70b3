import type { JsonObject } from "@agentpost/document";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { operationDocument, yamlPage } from "./fixtures/pages.ts";
import { SpecsFolder } from "./fixtures/specs-folder.ts";

const ORIGIN = "https://docs.parcel.example/openapi.yaml";
const KNOWN = { how: "recorded", from: "a server of ours" };

let specs: SpecsFolder;

beforeEach(async () => {
  specs = new SpecsFolder();
  await specs.import(source("/parcels"), { origin: ORIGIN });
  const responses = { "200": { description: "", content: { "text/plain": { schema: ref("Locker") } } } };
  const get = { operationId: "getLocker", "x-known-by": KNOWN, responses };
  const added = { openapi: "3.0.3", paths: { "/lockers/{id}": { get } }, components: schemas({ Locker: {} }) };
  specs.write("parcel/added.yaml", stringify(added));
});

afterEach(() => {
  specs.remove();
});

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schemas = (named: JsonObject) => ({ schemas: named });

function source(path: string, method = "post", more: JsonObject = {}): string {
  const documents = [operationDocument("/parcels"), operationDocument(path, method)];
  const paths = Object.assign({}, ...documents.map((document) => document["paths"]));
  const components = { ...(documents[0]?.["components"] as JsonObject) };
  components["schemas"] = { ...(components["schemas"] as JsonObject), ...more };
  return specs.write("page", stringify({ ...documents[0], paths, components }));
}

describe("an import beside an added.yaml", () => {
  it("leaves it as it is, and says nothing of it where the vendor publishes none of it", async () => {
    const before = specs.read("parcel/added.yaml");
    expect(await specs.import(source("/carts"))).toMatchObject({ change: "changed", notes: [], overruled: [] });
    expect(specs.read("parcel/added.yaml")).toBe(before);
  });

  it("says what the vendor has come to publish", async () => {
    const outcome = await specs.import(source("/lockers/{name}", "get", { Locker: { type: "integer" } }));
    expect(outcome).toMatchObject({ change: "changed", added: ["GET /lockers/{name}"], overruled: [] });
    expect(outcome.notes).toEqual([
      "specs/parcel/added.yaml's GET /lockers/{id} is now published by the vendor: remove it there.",
    ]);
  });

  it("says so too of what isn't picked from what the vendor publishes", async () => {
    specs.write("parcel/source.yaml", `${specs.read("parcel/source.yaml")}operations: [POST /parcels]\n`);
    const { notes } = await specs.import(source("/lockers/{name}", "get"));
    expect(notes).toContain(
      "specs/parcel/added.yaml's GET /lockers/{id} is now published by the vendor: take it into `operations` of source.yaml, and remove it there.",
    );
    // What was found in another document of the vendor's from the start is no news.
    specs.write("parcel/added.yaml", specs.read("parcel/added.yaml").replace("how: recorded", "how: document"));
    expect((await specs.import(source("/lockers/{name}", "get"))).notes.join()).not.toContain("added.yaml");
  });

  it("is refused where the two don't go together, unless forced", async () => {
    const before = specs.files();
    const page = source("/carts", "post", { Locker: { type: "integer" } });
    expect(await specs.complaint(page)).toMatch(
      /^specs\/parcel\/added\.yaml at \/components\/schemas\/Locker: differs .*\nspecs\/parcel is left as it was\./,
    );
    expect(specs.files()).toEqual(before);
    const { overruled } = await specs.import(page, { force: true });
    expect(overruled).toEqual([expect.stringContaining("/components/schemas/Locker")]);
  });

  it("is refused for a page of another version of OpenAPI", async () => {
    const page = specs.write("page", yamlPage({ ...operationDocument("/parcels"), openapi: "3.1.0" }));
    expect(await specs.complaint(page)).toContain("specs/parcel/added.yaml at /openapi: came the text");
  });
});
