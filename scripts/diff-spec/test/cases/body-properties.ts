import type { JsonObject } from "@agentpost/document";
import { type Case, type Draft, part, property } from "../case.ts";

/** Changes of which properties a body has. */
export const bodyPropertyCases: readonly Case[] = [
  [
    "a required property is new",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: `body.author` is new and required."],
    ({ request }) => {
      request.properties["author"] = { type: "string" };
      request.required.push("author");
    },
  ],
  [
    "an optional property is new",
    "minor",
    ["types"],
    ["new: `body.author` is new and optional."],
    ({ request }) => {
      request.properties["author"] = { type: "string" };
    },
  ],
  [
    "a property is gone",
    "major",
    ["consumers", "types"],
    ["breaking: `body.subject` is no longer accepted."],
    ({ request }) => void delete request.properties["subject"],
  ],
  [
    "a property inside another is gone",
    "major",
    ["consumers", "types"],
    ["breaking: `body.place.city` is no longer accepted."],
    ({ request }) => {
      property(request, "place")["properties"] = { zip: { type: "string" } };
    },
  ],
  [
    "a property has another name",
    "major",
    ["consumers", "types"],
    ["breaking: `body.subject` is no longer accepted.", "new: `body.title` is new and optional."],
    ({ request }) => {
      request.properties["title"] = property(request, "subject");
      delete request.properties["subject"];
    },
  ],
  [
    "a property became required",
    "major",
    ["contract", "types"],
    ["breaking: `body.subject` is now required."],
    ({ request }) => void request.required.push("subject"),
  ],
  [
    "a property became optional",
    "minor",
    ["types"],
    ["new: `body.kind` is now optional."],
    ({ request }) => {
      request.required = ["text"];
    },
  ],
  [
    "a property is described",
    "patch",
    ["contract"],
    ["changed: the documentation changed."],
    ({ request }) => {
      property(request, "subject")["description"] = "What about.";
    },
  ],
  [
    "a property is deprecated",
    "patch",
    ["contract"],
    ["changed: `body.subject` is deprecated."],
    ({ request }) => {
      property(request, "subject")["deprecated"] = true;
    },
  ],
  [
    "a property has an example",
    "patch",
    ["contract"],
    ["changed: the documentation changed."],
    ({ request }) => {
      property(request, "subject")["examples"] = ["Hello"];
    },
  ],
  [
    "a property is read only",
    "major",
    ["consumers", "types"],
    ["breaking: `body.subject` is no longer accepted."],
    ({ request }) => {
      property(request, "subject")["readOnly"] = true;
    },
  ],
  [
    "a property has a default",
    "patch",
    ["contract"],
    ["changed: `body.count` is `1` where it is left out."],
    ({ request }) => {
      property(request, "count")["default"] = 1;
    },
  ],
  [
    "the properties stand in another order",
    "none",
    [],
    [],
    ({ request }) => {
      request.properties = Object.fromEntries(Object.entries(request.properties).reverse());
    },
  ],
  [
    "a property is said in two parts",
    "none",
    [],
    [],
    ({ request }) => {
      request.properties["count"] = { allOf: [{ type: "integer" }] };
    },
  ],
  [
    "a property that is called path is gone",
    "major",
    ["consumers", "types"],
    ["breaking: `body.path` is no longer accepted."],
    ({ request }) => void delete request.properties["path"],
    ({ request }) => {
      request.properties["path"] = { type: "string" };
    },
  ],
  [
    "a property in a list of objects is new",
    "minor",
    ["types"],
    ["new: `body.messages[].quoteToken` is new and optional."],
    ({ request }) => {
      messageIn(request)["quoteToken"] = { type: "string" };
    },
    withMessages,
  ],
  [
    "a property in a list of objects is gone",
    "major",
    ["consumers", "types"],
    ["breaking: `body.messages[].text` is no longer accepted."],
    ({ request }) => void delete messageIn(request)["text"],
    withMessages,
  ],
  [
    "a property is no longer deprecated",
    "patch",
    ["contract"],
    ["changed: `body.subject` is no longer deprecated."],
    ({ request }) => void delete property(request, "subject")["deprecated"],
    ({ request }) => {
      property(request, "subject")["deprecated"] = true;
    },
  ],
  [
    "a property has a key of the vendor's own",
    "none",
    [],
    [],
    ({ request }) => {
      property(request, "subject")["x-order"] = 1;
    },
  ],
  [
    "a property whose name is odd is gone",
    "major",
    ["consumers", "types"],
    ['breaking: ``body["a|b`c"]`` is no longer accepted.'],
    ({ request }) => void delete request.properties["a|b`c"],
    ({ request }) => {
      request.properties["a|b`c"] = { type: "string" };
    },
  ],
];

function withMessages({ request }: Draft): void {
  const message = {
    type: "object",
    required: ["to"],
    properties: { to: { type: "string" }, text: { type: "string" } },
  };
  request.properties["messages"] = { type: "array", items: message };
}

function messageIn(request: Draft["request"]): JsonObject {
  return part((property(request, "messages")["items"] as JsonObject)["properties"]) as JsonObject;
}
