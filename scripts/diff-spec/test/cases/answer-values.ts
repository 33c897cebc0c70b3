import { type Case, property } from "../case.ts";

/** Changes of what a property of an answer may be. */
export const answerValueCases: readonly Case[] = [
  [
    "a property may be null",
    "major",
    ["consumers", "types"],
    ["breaking: in the answer, `data.id` may now be null."],
    ({ answer }) => {
      property(answer, "id")["type"] = ["string", "null"];
    },
  ],
  [
    "a property is never null",
    "minor",
    ["types"],
    ["new: in the answer, `data.id` is never null any more."],
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
    ["consumers", "types"],
    ["breaking: in the answer, `data.count` was `number`, is `string`."],
    ({ answer }) => {
      property(answer, "count")["type"] = "string";
    },
  ],
  [
    "a property may be one type more",
    "major",
    ["consumers", "types"],
    ["breaking: in the answer, `data.count` was `number`, is `string | number`."],
    ({ answer }) => {
      property(answer, "count")["type"] = ["integer", "string"];
    },
  ],
  [
    "a list became an object",
    "major",
    ["consumers", "types"],
    ["breaking: in the answer, `data.replies` was `{ text?: string; }[]`, is `{ text?: string; }`."],
    ({ answer }) => {
      answer.properties["replies"] = { type: "object", properties: { text: { type: "string" } } };
    },
  ],
  [
    "a text has another format",
    "patch",
    ["contract"],
    ["changed: in the answer, `data.note` has the format `uuid`; it was `uri`."],
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
    ["changed: in the answer, `data.note` has the format `date`."],
    ({ answer }) => {
      property(answer, "note")["format"] = "date";
    },
  ],
  [
    "a failure's property is another type",
    "major",
    ["types"],
    ["breaking: in the body of a failure 404, `reason` was `string`, is `number`."],
    ({ failure }) => {
      property(failure, "reason")["type"] = "integer";
    },
  ],
  [
    "a number has a format",
    "patch",
    ["contract"],
    ["changed: in the answer, `data.count` has the format `int64`."],
    ({ answer }) => {
      property(answer, "count")["format"] = "int64";
    },
  ],
  [
    "a text may be longer",
    "patch",
    ["contract"],
    ["changed: in the answer, `data.note` has at most 100 characters; before at most 50 characters."],
    ({ answer }) => {
      property(answer, "note")["maxLength"] = 100;
    },
    ({ answer }) => {
      property(answer, "note")["maxLength"] = 50;
    },
  ],
  [
    "a text may be shorter only",
    "patch",
    ["contract"],
    ["changed: in the answer, `data.note` has at most 10 characters; before at most 50 characters."],
    ({ answer }) => {
      property(answer, "note")["maxLength"] = 10;
    },
    ({ answer }) => {
      property(answer, "note")["maxLength"] = 50;
    },
  ],
  [
    "a property of no known type is a text",
    "minor",
    ["types"],
    ["new: in the answer, `data.any` was `unknown`, is `string`."],
    ({ answer }) => {
      answer.properties["any"] = { type: "string" };
    },
    ({ answer }) => {
      answer.properties["any"] = {};
    },
  ],
  [
    "a text is of no known type",
    "major",
    ["consumers", "types"],
    ["breaking: in the answer, `data.note` was `string`, is `unknown`."],
    ({ answer }) => {
      answer.properties["note"] = {};
    },
  ],
];
