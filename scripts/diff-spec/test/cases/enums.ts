import { type Case, property } from "../case.ts";

/** Changes of listed values, in what is sent and in what comes back. */
export const enumCases: readonly Case[] = [
  [
    "an enum of the body has one more value",
    "minor",
    ["types"],
    ['new: `body.kind` also takes `"draft"`.'],
    ({ request }) => {
      property(request, "kind")["enum"] = ["note", "reply", "draft"];
    },
  ],
  [
    "an enum of the body has one value less",
    "major",
    ["contract", "types"],
    ['breaking: `body.kind` no longer takes `"reply"`.'],
    ({ request }) => {
      property(request, "kind")["enum"] = ["note"];
    },
  ],
  [
    "an enum of the body takes any text",
    "minor",
    ["types"],
    ["new: `body.kind` may now be any value."],
    ({ request }) => void delete property(request, "kind")["enum"],
  ],
  [
    "a text of the body takes listed values only",
    "major",
    ["consumers", "contract", "types"],
    ['breaking: `body.subject` is now one of `"a"`, `"b"`.'],
    ({ request }) => {
      property(request, "subject")["enum"] = ["a", "b"];
    },
  ],
  [
    "the values of an enum of the body stand in another order",
    "none",
    [],
    [],
    ({ request }) => {
      property(request, "kind")["enum"] = ["reply", "note"];
    },
  ],
  [
    "an enum of the answer has one more value",
    "minor",
    ["types"],
    ['new: in the answer, `data.status` may also be `"held"`.'],
    ({ answer }) => {
      property(answer, "status")["enum"] = ["sent", "failed", "held"];
    },
  ],
  [
    "an enum of the answer has one value less",
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
    "a tag of the answer of one value may be another",
    "major",
    ["types"],
    ["breaking: in the answer, `data.tag` may now be any value."],
    ({ answer }) => {
      property(answer, "tag")["enum"] = ["message", "note"];
    },
  ],
  [
    "a text of the answer has listed values",
    "minor",
    ["types"],
    ['new: in the answer, `data.note` may also be `"a"`, `"b"`.'],
    ({ answer }) => {
      property(answer, "note")["enum"] = ["a", "b"];
    },
  ],
  [
    "an enum of the answer of numbers has one more value",
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
];
