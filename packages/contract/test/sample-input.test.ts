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

/** The fewest parts of a request whose query must have a parameter. */
function fewestInQuery(parameter: object): SampleInput | undefined {
  const parameters = [{ name: "party", in: "query", required: true, ...parameter }];
  const { document, sampler } = judgedDocument({ openapi: "3.1.0", paths: { "/parcels": { get: { parameters } } } });
  const [operation] = readOperations(document);
  return operation && sampleInput(document, sampler, operation, { fields: "required" });
}

test.each([
  ["a list whose example is an empty text", { schema: texts, example: [""] }, ["string"]],
  [
    "a list of texts whose example is empty",
    { schema: { ...texts, items: { type: "string", example: "" } } },
    ["string"],
  ],
  ["a text whose example is empty", { schema: { type: "string", example: "" } }, "string"],
  ["a text that can only be empty", { schema: { type: "string", enum: [""] } }, ""],
])("%s is sent as what can be told from nothing, where the contract allows that", (_, parameter, value) => {
  expect(fewestInQuery(parameter)).toEqual({ query: { party: value } });
});

test("a date and time has its offset, which an example may lack", () => {
  const schema = { type: "string", format: "date-time" };
  const examples = { without: { value: "2019-06-11 22:05:25.000" } };
  expect(fewestInQuery({ schema, examples })).toEqual({ query: { party: "2025-01-31T12:30:00Z" } });
});
