import { expect, test } from "vitest";
import { readOperations } from "../src/document/read-operations.ts";
import { judgedDocument } from "../src/sample/judged-document.ts";
import { type SampleInput, sampleInput } from "../src/sample/sample-input.ts";

const texts = { type: "array", items: { type: "string" } };

/** The fewest parts of a request whose body must have a list. */
function fewest(mediaType: string, list: object = texts): SampleInput | undefined {
  const schema = { type: "object", required: ["tags"], properties: { tags: list, notes: texts } };
  const { document, sampler } = judgedDocument({
    openapi: "3.1.0",
    paths: { "/parcels": { post: { requestBody: { content: { [mediaType]: { schema } } } } } },
  });
  const [operation] = readOperations(document);
  return operation && sampleInput(document, sampler, operation, { fields: "required" });
}

test.each(["application/x-www-form-urlencoded", "multipart/form-data"])(
  "a list that %s must have has an item, since an empty one is no field at all",
  (mediaType) => {
    expect(fewest(mediaType)).toEqual({ body: { tags: ["string"] } });
  },
);

test("a list that a form must have stays empty where the contract allows it nothing else", () => {
  expect(fewest("application/x-www-form-urlencoded", { ...texts, maxItems: 0 })).toEqual({ body: { tags: [] } });
});

test("a list in JSON is as short as it may be", () => {
  expect(fewest("application/json")).toEqual({ body: { tags: [] } });
});
