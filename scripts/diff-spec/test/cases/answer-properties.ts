import { type Case, property } from "../case.ts";

/** Changes of which properties an answer has. */
export const answerPropertyCases: readonly Case[] = [
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
    "a property is write only",
    "major",
    ["consumers", "types"],
    ["breaking: in the answer, `data.note` is gone."],
    ({ answer }) => {
      property(answer, "note")["writeOnly"] = true;
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
];
