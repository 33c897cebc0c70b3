import { type Case, property } from "../case.ts";

/** Changes of how long, how many or how large the values of a body may be. */
export const bodyLimitCases: readonly Case[] = [
  [
    "a text may be shorter only",
    "major",
    ["contract"],
    ["breaking: `body.text` has at most 100 characters; before at most 500 characters."],
    ({ request }) => {
      property(request, "text")["maxLength"] = 100;
    },
  ],
  [
    "a text may be longer",
    "minor",
    ["contract"],
    ["new: `body.text` has at most 1000 characters; before at most 500 characters."],
    ({ request }) => {
      property(request, "text")["maxLength"] = 1000;
    },
  ],
  [
    "a text must match a pattern",
    "major",
    ["contract"],
    ["breaking: `body.subject` must match `^a`."],
    ({ request }) => {
      property(request, "subject")["pattern"] = "^a";
    },
  ],
  [
    "a text must be longer",
    "major",
    ["contract"],
    ["breaking: `body.text` has at least 5 characters."],
    ({ request }) => {
      property(request, "text")["minLength"] = 5;
    },
  ],
  [
    "a text may be empty, as it could be",
    "none",
    [],
    [],
    ({ request }) => void delete property(request, "text")["minLength"],
    ({ request }) => {
      property(request, "text")["minLength"] = 0;
    },
  ],
  [
    "a list must hold more",
    "major",
    ["contract"],
    ["breaking: `body.to` has at least 2 items; before at least 1 items."],
    ({ request }) => {
      property(request, "to")["minItems"] = 2;
    },
    ({ request }) => {
      property(request, "to")["minItems"] = 1;
    },
  ],
  [
    "a list may hold no item twice",
    "major",
    ["contract"],
    ["breaking: `body.to` takes no item twice."],
    ({ request }) => {
      property(request, "to")["uniqueItems"] = true;
    },
  ],
  [
    "a list may hold an item twice",
    "minor",
    ["contract"],
    ["new: `body.to` may hold an item twice."],
    ({ request }) => {
      property(request, "to")["uniqueItems"] = false;
    },
    ({ request }) => {
      property(request, "to")["uniqueItems"] = true;
    },
  ],
  [
    "a number must be a multiple of another",
    "major",
    ["contract"],
    ["breaking: `body.count` must be a multiple of 10."],
    ({ request }) => {
      property(request, "count")["multipleOf"] = 10;
    },
  ],
  [
    "a text need match no pattern any more",
    "minor",
    ["contract"],
    ["new: `body.subject` need no longer match `^a`."],
    ({ request }) => void delete property(request, "subject")["pattern"],
    ({ request }) => {
      property(request, "subject")["pattern"] = "^a";
    },
  ],
  [
    "a value must not be one of some",
    "major",
    ["contract"],
    ["breaking: `body.subject` must fulfil one more condition."],
    ({ request }) => {
      property(request, "subject")["not"] = { enum: ["x"] };
    },
  ],
];
