import { readFileSync } from "node:fs";
import { SPECS_FOLDER, vendors } from "@agentpost/workspace";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { digestOf } from "../src/canonical-json.ts";
import { structureOf } from "../src/structure.ts";

test.each(vendors())("specs/%s/openapi.yaml says what was published, descriptions apart", (vendor) => {
  const read = (name: string) => parse(readFileSync(`${SPECS_FOLDER}/${vendor}/${name}`, "utf8"));
  expect(digestOf(structureOf(read("openapi.yaml")))).toBe(read("source.yaml").structureDigest);
});

test("a property may be called description", () => {
  const schema = { description: "A thing.", properties: { description: { type: "string", description: "Its own." } } };
  expect(structureOf(schema)).toEqual({ properties: { description: { type: "string" } } });
});

test("what is called description inside data is data", () => {
  const data = { description: "A word of the value." };
  const schema = {
    default: data,
    enum: [data],
    examples: [data],
    properties: { default: { description: "Its own." } },
  };
  expect(structureOf(schema)).toEqual({
    default: data,
    enum: [data],
    examples: [data],
    properties: { default: {} },
  });
  const content = { example: data, examples: { one: { description: "Of the example.", value: data } } };
  const responses = { default: { description: "An answer.", content: { "application/json": content } } };
  expect(structureOf({ responses })).toEqual({
    responses: { default: { content: { "application/json": { example: data, examples: { one: { value: data } } } } } },
  });
});
