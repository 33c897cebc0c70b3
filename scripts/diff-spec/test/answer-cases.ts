import type { Case } from "./case.ts";
import { formOf, property } from "./request-cases.ts";

/** Changes of what an operation answers. */
export const answerCases: readonly Case[] = [
  [
    "a property is new",
    "minor",
    ["types"],
    ["new: in the answer, `data.thread` is new."],
    ({ answer }) => {
      answer.properties["thread"] = { type: "string" };
    },
  ],
  [
    "a property is gone",
    "major",
    ["consumers", "types"],
    ["breaking: in the answer, `data.note` is gone."],
    ({ answer }) => void delete answer.properties["note"],
  ],
  [
    "a required property is gone",
    "major",
    ["consumers", "types"],
    ["breaking: in the answer, `data.id` is gone."],
    ({ answer }) => {
      delete answer.properties["id"];
      answer.required = ["status"];
    },
  ],
  [
    "a property inside a list is gone",
    "major",
    ["consumers", "types"],
    ["breaking: in the answer, `data.replies[].text` is gone.", "new: in the answer, `data.replies[].words` is new."],
    ({ answer }) => {
      property(answer, "replies")["items"] = { type: "object", properties: { words: { type: "string" } } };
    },
  ],
  [
    "a property is always there",
    "minor",
    ["types"],
    ["new: in the answer, `data.note` is now always there."],
    ({ answer }) => void answer.required.push("note"),
  ],
  [
    "a property may be missing",
    "major",
    ["consumers", "types"],
    ["breaking: in the answer, `data.id` may now be missing."],
    ({ answer }) => {
      answer.required = ["status"];
    },
  ],
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
    "an enum has one more value",
    "minor",
    ["types"],
    ['new: in the answer, `data.status` may also be `"held"`.'],
    ({ answer }) => {
      property(answer, "status")["enum"] = ["sent", "failed", "held"];
    },
  ],
  [
    "an enum has one value less",
    "patch",
    ["types"],
    ['changed: in the answer, `data.status` no longer lists `"held"`.'],
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
    ["breaking: in the answer, `data.tag` may now be any value."],
    ({ answer }) => {
      property(answer, "tag")["enum"] = ["message", "note"];
    },
  ],
  [
    "a text has listed values",
    "minor",
    ["types"],
    ['new: in the answer, `data.note` may also be `"a"`, `"b"`.'],
    ({ answer }) => {
      property(answer, "note")["enum"] = ["a", "b"];
    },
  ],
  [
    "a property is described",
    "patch",
    ["contract"],
    ["changed: the documentation changed."],
    ({ answer }) => {
      property(answer, "note")["description"] = "What was noted.";
    },
  ],
  [
    "a property is deprecated",
    "patch",
    ["contract"],
    ["changed: in the answer, `data.note` is deprecated."],
    ({ answer }) => {
      property(answer, "note")["deprecated"] = true;
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
    "a failure's body has one more property",
    "minor",
    ["types"],
    ["new: in the body of a failure 404, `code` is new."],
    ({ failure }) => {
      failure.properties["code"] = { type: "string" };
    },
  ],
  [
    "a failure's body has one property less",
    "major",
    ["types"],
    [
      "breaking: in the body of a failure 404, `reason` is gone.",
      "new: the body of a failure 404 may also have other properties.",
    ],
    ({ failure }) => {
      delete failure.properties["reason"];
      failure.required = [];
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
    "a header is new",
    "minor",
    ["contract"],
    ["new: in the answer, the header `X-Id` is new."],
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
    ["consumers", "types"],
    ["breaking: in the answer, `data.note` is gone."],
    ({ answer }) => {
      property(answer, "note")["writeOnly"] = true;
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
    "other properties may be there",
    "minor",
    ["types"],
    ["new: in the answer, `data` may also have other properties."],
    ({ answer }) => {
      answer["additionalProperties"] = true;
    },
  ],
  [
    "other properties are never there",
    "major",
    ["types"],
    ["breaking: in the answer, `data` has no other properties any more."],
    ({ answer }) => void delete answer["additionalProperties"],
    ({ answer }) => {
      answer["additionalProperties"] = true;
    },
  ],
  [
    "a property that is called query is gone",
    "major",
    ["consumers", "types"],
    ["breaking: in the answer, `data.query` is gone."],
    ({ answer }) => void delete answer.properties["query"],
    ({ answer }) => {
      answer.properties["query"] = { type: "string" };
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
  [
    "an enum of numbers has one more value",
    "minor",
    ["types"],
    ["new: in the answer, `data.level` may also be `3`."],
    ({ answer }) => {
      answer.properties["level"] = { type: "integer", enum: [1, 2, 3] };
    },
    ({ answer }) => {
      answer.properties["level"] = { type: "integer", enum: [1, 2] };
    },
  ],
  [
    "a property is no longer deprecated",
    "patch",
    ["contract"],
    ["changed: in the answer, `data.note` is no longer deprecated."],
    ({ answer }) => void delete property(answer, "note")["deprecated"],
    ({ answer }) => {
      property(answer, "note")["deprecated"] = true;
    },
  ],
  [
    "a property inside a list is described",
    "patch",
    ["contract"],
    ["changed: the documentation changed."],
    ({ answer }) => {
      property(answer, "replies")["items"] = {
        type: "object",
        description: "A reply.",
        properties: { text: { type: "string" } },
      };
    },
  ],
  [
    "an example is another one",
    "patch",
    ["contract"],
    ["changed: the documentation changed."],
    ({ answer }) => {
      property(answer, "note")["examples"] = ["b"];
    },
    ({ answer }) => {
      property(answer, "note")["examples"] = ["a"];
    },
  ],
  [
    "a form is new",
    "major",
    ["consumers", "types"],
    ['breaking: in the answer, `data.card` may also have the form `kind: "image"`.'],
    ({ answer }) => {
      answer.properties["card"] = { oneOf: [formOf("text", "text"), formOf("image", "url")] };
    },
    ({ answer }) => {
      answer.properties["card"] = { oneOf: [formOf("text", "text")] };
    },
  ],
  [
    "a form is gone",
    "major",
    ["types"],
    ['breaking: in the answer, `data.card` no longer has the form `kind: "image"`.'],
    ({ answer }) => {
      answer.properties["card"] = { oneOf: [formOf("text", "text")] };
    },
    ({ answer }) => {
      answer.properties["card"] = { oneOf: [formOf("text", "text"), formOf("image", "url")] };
    },
  ],
];
