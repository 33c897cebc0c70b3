import { type Case, property } from "../case.ts";

/** Changes of what a property of a body may be. */
export const bodyValueCases: readonly Case[] = [
  [
    "a property may be null",
    "minor",
    ["types"],
    ["new: `body.subject` may now be null."],
    ({ request }) => {
      property(request, "subject")["type"] = ["string", "null"];
    },
  ],
  [
    "a property may not be null any more",
    "major",
    ["contract", "types"],
    ["breaking: `body.subject` may no longer be null."],
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
    ["consumers", "contract", "types"],
    ["breaking: `body.count` was `number`, is `string`."],
    ({ request }) => {
      property(request, "count")["type"] = "string";
    },
  ],
  [
    "a property takes one type more",
    "minor",
    ["types"],
    ["new: `body.count` was `number`, is `string | number`."],
    ({ request }) => {
      property(request, "count")["type"] = ["integer", "string"];
    },
  ],
  [
    "the items of a list are another type",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: `body.to[]` was `string`, is `number`."],
    ({ request }) => {
      property(request, "to")["items"] = { type: "integer" };
    },
  ],
  [
    "a text became a list",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: `body.subject` was `string`, is `string[]`."],
    ({ request }) => {
      request.properties["subject"] = { type: "array", items: { type: "string" } };
    },
  ],
  [
    "a text has a format",
    "patch",
    ["contract"],
    ["changed: `body.subject` has the format `email`."],
    ({ request }) => {
      property(request, "subject")["format"] = "email";
    },
  ],
  [
    "a text is a file",
    "major",
    ["consumers", "types"],
    ["breaking: `body.subject` was `string`, is `Blob`."],
    ({ request }) => {
      property(request, "subject")["format"] = "binary";
    },
  ],
  [
    "a number has a format",
    "patch",
    ["contract"],
    ["changed: `body.count` has the format `int32`."],
    ({ request }) => {
      property(request, "count")["format"] = "int32";
    },
  ],
  [
    "no other properties are taken any more",
    "major",
    ["types"],
    ["breaking: `body` takes no other properties any more."],
    ({ request }) => void delete request["additionalProperties"],
    ({ request }) => {
      request["additionalProperties"] = true;
    },
  ],
  [
    "other properties are taken as well",
    "minor",
    ["types"],
    ["new: `body` also takes other properties."],
    ({ request }) => {
      request["additionalProperties"] = true;
    },
  ],
  [
    "other properties must be of another type",
    "major",
    ["contract"],
    ["breaking: `body[…]` no longer takes a text."],
    ({ request }) => {
      request["additionalProperties"] = { type: "integer" };
    },
    ({ request }) => {
      request["additionalProperties"] = { type: "string" };
    },
  ],
];
