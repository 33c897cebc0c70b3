import type { JsonObject } from "@agentpost/document";
import { at, type RootCase } from "../root-case.ts";
import { note, withNote } from "./note.ts";

/** Changes of webhooks, and of what they bring. */
export const webhookCases: readonly RootCase[] = [
  [
    "a webhook is new",
    "patch",
    ["package"],
    [
      "changed: The client's documentation or inner workings changed; what it takes and gives did not.",
      "document: the webhook `note` is new.",
    ],
    (document) => withWebhook(document, "note", "Note"),
    withNote,
  ],
  [
    "a webhook is gone",
    "patch",
    ["package"],
    [
      "changed: The client's documentation or inner workings changed; what it takes and gives did not.",
      "document: the webhook `note` is gone.",
    ],
    (document) => void delete document["webhooks"],
    (document) => {
      withNote(document);
      withWebhook(document, "note", "Note");
    },
  ],
  [
    "a type that a webhook brings needs one more property",
    "minor",
    ["types"],
    ['new: in the type `components["schemas"]["Note"]`, `color` is new.'],
    (document) => {
      at(note(document), "properties")["color"] = { type: "string" };
      note(document)["required"] = ["text", "color"];
    },
    (document) => {
      withNote(document);
      withWebhook(document, "note", "Note");
    },
  ],
  [
    "a property that a webhook brings may be missing",
    "major",
    ["types"],
    ['breaking: in the type `components["schemas"]["Note"]`, `text` may now be missing.'],
    (document) => {
      note(document)["required"] = [];
    },
    (document) => {
      withNote(document);
      withWebhook(document, "note", "Note");
    },
  ],
];

function withWebhook(document: JsonObject, name: string, schema: string): void {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } };
  document["webhooks"] = {
    [name]: { post: { requestBody: { content }, responses: { "200": { description: "Seen." } } } },
  };
}
