import type { Case } from "./case.ts";
import { property } from "./request-cases.ts";

/** Changes of what an operation answers. */
export const answerCases: readonly Case[] = [
  [
    "a property is new",
    "minor",
    ["contract", "types"],
    ({ answer }) => {
      answer.properties["thread"] = { type: "string" };
    },
  ],
  [
    "a property is gone",
    "major",
    ["contract", "types", "consumers"],
    ({ answer }) => void delete answer.properties["note"],
  ],
  [
    "a required property is gone",
    "major",
    ["contract", "types", "consumers"],
    ({ answer }) => {
      delete answer.properties["id"];
      answer.required = ["status"];
    },
  ],
  [
    "a property inside a list is gone",
    "major",
    ["contract", "types", "consumers"],
    ({ answer }) => {
      property(answer, "replies")["items"] = { type: "object", properties: { words: { type: "string" } } };
    },
  ],
  ["a property is always there", "minor", ["types"], ({ answer }) => void answer.required.push("note")],
  [
    "a property may be missing",
    "major",
    ["contract", "types", "consumers"],
    ({ answer }) => {
      answer.required = ["status"];
    },
  ],
  [
    "a property may be null",
    "major",
    ["contract", "types", "consumers"],
    ({ answer }) => {
      property(answer, "id")["type"] = ["string", "null"];
    },
  ],
  [
    "a property is never null",
    "minor",
    ["types"],
    ({ answer }) => {
      property(answer, "id")["type"] = "string";
    },
    ({ answer }) => {
      property(answer, "id")["type"] = ["string", "null"];
    },
  ],
  [
    "a property is another type",
    "major",
    ["contract", "types", "consumers"],
    ({ answer }) => {
      property(answer, "count")["type"] = "string";
    },
  ],
  [
    "a property may be one type more",
    "major",
    ["contract", "types", "consumers"],
    ({ answer }) => {
      property(answer, "count")["type"] = ["integer", "string"];
    },
  ],
  [
    "a list became an object",
    "major",
    ["contract", "types", "consumers"],
    ({ answer }) => {
      answer.properties["replies"] = { type: "object", properties: { text: { type: "string" } } };
    },
  ],
  [
    "an enum has one more value",
    "minor",
    ["contract", "types"],
    ({ answer }) => {
      property(answer, "status")["enum"] = ["sent", "failed", "held"];
    },
  ],
  [
    "an enum has one value less",
    "patch",
    ["contract", "types"],
    ({ answer }) => {
      property(answer, "status")["enum"] = ["sent", "failed"];
    },
    ({ answer }) => {
      property(answer, "status")["enum"] = ["sent", "failed", "held"];
    },
  ],
  [
    "a tag of one value may be another",
    "major",
    ["types"],
    ({ answer }) => {
      property(answer, "tag")["enum"] = ["message", "note"];
    },
  ],
  [
    "a text has listed values",
    "minor",
    ["types"],
    ({ answer }) => {
      property(answer, "note")["enum"] = ["a", "b"];
    },
  ],
  [
    "a property is described",
    "patch",
    ["contract"],
    ({ answer }) => {
      property(answer, "note")["description"] = "What was noted.";
    },
  ],
  [
    "a property is deprecated",
    "patch",
    ["contract"],
    ({ answer }) => {
      property(answer, "note")["deprecated"] = true;
    },
  ],
  [
    "a text has another format",
    "major",
    ["contract"],
    ({ answer }) => {
      property(answer, "note")["format"] = "uuid";
    },
    ({ answer }) => {
      property(answer, "note")["format"] = "uri";
    },
  ],
  [
    "a text is a date",
    "patch",
    ["contract"],
    ({ answer }) => {
      property(answer, "note")["format"] = "date";
    },
  ],
  [
    "a failure's body has one more property",
    "minor",
    ["contract", "types"],
    ({ failure }) => {
      failure.properties["code"] = { type: "string" };
    },
  ],
  [
    "a failure's body has one property less",
    "major",
    ["contract", "types"],
    ({ failure }) => {
      delete failure.properties["reason"];
      failure.required = [];
    },
  ],
  [
    "a failure's property is another type",
    "major",
    ["contract", "types"],
    ({ failure }) => {
      property(failure, "reason")["type"] = "integer";
    },
  ],
  [
    "a header is new",
    "minor",
    ["contract"],
    ({ responses, answer }) => {
      responses["200"] = {
        description: "Done.",
        headers: { "X-Id": { schema: { type: "string" } } },
        content: { "application/json": { schema: answer } },
      };
    },
  ],
  [
    "a property is write only",
    "major",
    ["types", "consumers"],
    ({ answer }) => {
      property(answer, "note")["writeOnly"] = true;
    },
  ],
];
