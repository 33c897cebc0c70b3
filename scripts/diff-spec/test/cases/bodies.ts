import type { JsonObject } from "@agentpost/document";
import { type Case, type Draft, part } from "../case.ts";

/** Changes of whether there is a body, and of its media types. */
export const bodyCases: readonly Case[] = [
  [
    "the body became optional",
    "minor",
    ["types"],
    ["new: `body` is now optional."],
    ({ operation }) => {
      body(operation)["required"] = false;
    },
  ],
  [
    "the body became required",
    "major",
    ["contract", "types"],
    ["breaking: `body` is now required."],
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
    ["consumers", "types"],
    ["breaking: `body` is no longer accepted.", "breaking: the export `CaseBody` is gone."],
    ({ operation }) => void delete operation["requestBody"],
  ],
  [
    "an optional body is new",
    "minor",
    ["types"],
    ["new: `body` is new and optional."],
    ({ operation, request }) => {
      operation["requestBody"] = { required: false, content: { "application/json": { schema: request } } };
    },
    ({ operation }) => void delete operation["requestBody"],
  ],
  [
    "the body has one more media type",
    "minor",
    ["contract", "types"],
    [
      "new: `body` may also be sent as `application/x-www-form-urlencoded`.",
      "new: `contentType` is new and optional.",
      "new: may now have another form.",
    ],
    (draft) => withForm(draft),
  ],
  [
    "the body has one media type less",
    "major",
    ["consumers", "contract", "types"],
    [
      "breaking: `body` is no longer sent as `application/x-www-form-urlencoded`.",
      "breaking: `contentType` is no longer accepted.",
    ],
    ({ operation, request }) => {
      body(operation)["content"] = { "application/json": { schema: request } };
    },
    withForm,
  ],
  [
    "the body is another media type",
    "major",
    ["contract"],
    ["breaking: `body` is sent as `application/x-www-form-urlencoded`, before as `application/json`."],
    ({ operation, request }) => {
      body(operation)["content"] = { "application/x-www-form-urlencoded": { schema: request } };
    },
  ],
];

function body(operation: JsonObject): JsonObject {
  return part(operation["requestBody"]) as JsonObject;
}

function withForm({ operation, request }: Draft): void {
  body(operation)["content"] = {
    "application/json": { schema: request },
    "application/x-www-form-urlencoded": { schema: request },
  };
}
