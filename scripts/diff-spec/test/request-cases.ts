import type { JsonObject } from "@agentpost/document";
import { type Case, type Draft, part } from "./case.ts";

/** Changes of what an operation takes in its body. */
export const requestCases: readonly Case[] = [
  [
    "a required property is new",
    "major",
    ["contract", "types", "consumers"],
    ({ request }) => {
      request.properties["author"] = { type: "string" };
      request.required.push("author");
    },
  ],
  [
    "an optional property is new",
    "minor",
    ["contract", "types"],
    ({ request }) => {
      request.properties["author"] = { type: "string" };
    },
  ],
  ["a property is gone", "major", ["types", "consumers"], ({ request }) => void delete request.properties["subject"]],
  [
    "a property inside another is gone",
    "major",
    ["types", "consumers"],
    ({ request }) => {
      property(request, "place")["properties"] = { zip: { type: "string" } };
    },
  ],
  [
    "a property has another name",
    "major",
    ["types", "consumers"],
    ({ request }) => {
      request.properties["title"] = property(request, "subject");
      delete request.properties["subject"];
    },
  ],
  [
    "a property became required",
    "major",
    ["contract", "types"],
    ({ request }) => void request.required.push("subject"),
  ],
  [
    "a property became optional",
    "minor",
    ["types"],
    ({ request }) => {
      request.required = ["text"];
    },
  ],
  [
    "a property may be null",
    "minor",
    ["types"],
    ({ request }) => {
      property(request, "subject")["type"] = ["string", "null"];
    },
  ],
  [
    "a property may not be null any more",
    "major",
    ["contract", "types"],
    ({ request }) => {
      property(request, "subject")["type"] = "string";
    },
    ({ request }) => {
      property(request, "subject")["type"] = ["string", "null"];
    },
  ],
  [
    "a property is another type",
    "major",
    ["contract", "types", "consumers"],
    ({ request }) => {
      property(request, "count")["type"] = "string";
    },
  ],
  [
    "a property takes one type more",
    "minor",
    ["types"],
    ({ request }) => {
      property(request, "count")["type"] = ["integer", "string"];
    },
  ],
  [
    "the items of a list are another type",
    "major",
    ["contract", "types", "consumers"],
    ({ request }) => {
      property(request, "to")["items"] = { type: "integer" };
    },
  ],
  [
    "a text became a list",
    "major",
    ["contract", "types", "consumers"],
    ({ request }) => {
      request.properties["subject"] = { type: "array", items: { type: "string" } };
    },
  ],
  [
    "an enum has one more value",
    "minor",
    ["types"],
    ({ request }) => {
      property(request, "kind")["enum"] = ["note", "reply", "draft"];
    },
  ],
  [
    "an enum has one value less",
    "major",
    ["contract", "types"],
    ({ request }) => {
      property(request, "kind")["enum"] = ["note"];
    },
  ],
  ["an enum takes any text", "minor", ["types"], ({ request }) => void delete property(request, "kind")["enum"]],
  [
    "a text takes listed values only",
    "major",
    ["contract", "types", "consumers"],
    ({ request }) => {
      property(request, "subject")["enum"] = ["a", "b"];
    },
  ],
  [
    "a text may be shorter only",
    "major",
    ["contract"],
    ({ request }) => {
      property(request, "text")["maxLength"] = 100;
    },
  ],
  [
    "a text may be longer",
    "patch",
    ["contract"],
    ({ request }) => {
      property(request, "text")["maxLength"] = 1000;
    },
  ],
  [
    "a text must match a pattern",
    "major",
    ["contract"],
    ({ request }) => {
      property(request, "subject")["pattern"] = "^a";
    },
  ],
  [
    "a property is described",
    "patch",
    ["contract"],
    ({ request }) => {
      property(request, "subject")["description"] = "What about.";
    },
  ],
  [
    "a property is deprecated",
    "patch",
    ["contract"],
    ({ request }) => {
      property(request, "subject")["deprecated"] = true;
    },
  ],
  [
    "a property has an example",
    "patch",
    ["contract"],
    ({ request }) => {
      property(request, "subject")["examples"] = ["Hello"];
    },
  ],
  [
    "a property is read only",
    "major",
    ["types", "consumers"],
    ({ request }) => {
      property(request, "subject")["readOnly"] = true;
    },
  ],
  [
    "the body became optional",
    "minor",
    ["types"],
    ({ operation }) => {
      body(operation)["required"] = false;
    },
  ],
  [
    "the body became required",
    "major",
    ["contract", "types"],
    ({ operation }) => {
      body(operation)["required"] = true;
    },
    ({ operation }) => {
      body(operation)["required"] = false;
    },
  ],
  [
    "the body is gone",
    "major",
    ["contract", "types", "consumers"],
    ({ operation }) => void delete operation["requestBody"],
  ],
  [
    "an optional body is new",
    "minor",
    ["contract", "types"],
    ({ operation, request }) => {
      operation["requestBody"] = { required: false, content: { "application/json": { schema: request } } };
    },
    ({ operation }) => void delete operation["requestBody"],
  ],
  ["the body has one more media type", "minor", ["contract", "types"], (draft) => withForm(draft)],
  [
    "the body has one media type less",
    "major",
    ["contract", "types", "consumers"],
    ({ operation, request }) => {
      body(operation)["content"] = { "application/json": { schema: request } };
    },
    withForm,
  ],
  [
    "the body is another media type",
    "major",
    ["contract"],
    ({ operation, request }) => {
      body(operation)["content"] = { "application/x-www-form-urlencoded": { schema: request } };
    },
  ],
];

export function property({ properties }: Draft["request"], name: string): JsonObject {
  return part(properties[name]);
}

function body(operation: JsonObject): JsonObject {
  return part(operation["requestBody"]) as JsonObject;
}

function withForm({ operation, request }: Draft): void {
  body(operation)["content"] = {
    "application/json": { schema: request },
    "application/x-www-form-urlencoded": { schema: request },
  };
}
