import type { JsonObject } from "@agentpost/document";
import { describe, expect, it } from "vitest";
import { inOurWords } from "./our-descriptions.ts";

const header = (name: string, description: string, type = "string"): JsonObject => ({
  in: "header",
  name,
  description,
  schema: { type },
});

function withParameters(...parameters: JsonObject[]): JsonObject {
  return { paths: { "/a": { get: { parameters } } } };
}

describe("descriptions", () => {
  it("are ours where we have one, and absent where we don't", () => {
    const { document, lacking } = inOurWords(
      { info: { description: "Theirs.", title: "A" }, tags: [{ description: "Theirs too.", name: "t" }] },
      { info: { title: "A", description: "Ours." }, tags: [{ name: "t" }] },
    );
    expect(document).toEqual({ info: { description: "Ours.", title: "A" }, tags: [{ name: "t" }] });
    expect(Object.keys(document["info"] as JsonObject)).toEqual(["description", "title"]);
    expect(lacking).toEqual(["/tags/0"]);
  });

  it("follow what they describe through a list", () => {
    const current = withParameters(header("one", "Our first."), header("two", "Our second."));
    const published = withParameters(header("new", "x"), header("two", "x"), header("one", "x"));
    const { document, lacking } = inOurWords(published, current);
    const { description: _, ...unknown } = header("new", "");
    expect(document).toEqual(withParameters(unknown, header("two", "Our second."), header("one", "Our first.")));
    expect(lacking).toEqual(["/paths/~1a/get/parameters/0"]);
  });

  it("are kept, and pointed out, where what they describe has changed", () => {
    const schema = (type: string, description: string): JsonObject => ({
      components: { schemas: { A: { type, description } } },
    });
    const { document, changed } = inOurWords(schema("integer", "x"), schema("string", "Ours."));
    expect(document).toEqual(schema("integer", "Ours."));
    expect(changed).toEqual(["/components/schemas/A"]);
  });

  it("are no longer there where the vendor has none", () => {
    expect(inOurWords({ info: {} }, { info: { description: "Ours." } }).document).toEqual({ info: {} });
  });

  it("are told from names and from data", () => {
    const document = {
      components: {
        schemas: { description: { properties: { default: { type: "string", description: "Theirs." } } } },
        responses: { default: { description: "Theirs." } },
        examples: { description: { value: { description: "data" }, description: "Theirs." } },
        securitySchemes: { oauth: { flows: { implicit: { scopes: { description: "may describe" } } } } },
      },
      "x-more": { description: "Theirs." },
    };
    expect(inOurWords(document, undefined)).toEqual({
      document: {
        components: {
          schemas: { description: { properties: { default: { type: "string" } } } },
          responses: { default: { description: "" } },
          examples: { description: { value: { description: "data" } } },
          securitySchemes: { oauth: { flows: { implicit: { scopes: { description: "may describe" } } } } },
        },
        "x-more": {},
      },
      lacking: [
        "/components/schemas/description/properties/default",
        "/components/responses/default",
        "/components/examples/description",
        "/x-more",
      ],
      changed: [],
    });
  });
});
