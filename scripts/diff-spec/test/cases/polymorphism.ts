import type { JsonObject } from "@agentpost/document";
import { type Case, type Draft, part } from "../case.ts";

/** Changes of a value that has one of several forms, in what is sent and in what comes back. */
export const polymorphismCases: readonly Case[] = [
  [
    "a form of the body is new",
    "minor",
    ["types"],
    ['new: `body.card` also takes the form `kind: "sound"`.'],
    ({ request }) => {
      part(request.properties["card"])["oneOf"] = [TEXT, IMAGE, SOUND];
    },
    withForms,
  ],
  [
    "a form of the body is gone",
    "major",
    ["consumers", "types"],
    ['breaking: `body.card` no longer takes the form `kind: "text"`.'],
    ({ request }) => {
      part(request.properties["card"])["oneOf"] = [IMAGE];
    },
    withForms,
  ],
  [
    "a form of the body has one property more",
    "minor",
    ["types"],
    ["new: `body.card.alt` is new and optional."],
    ({ request }) => {
      part(request.properties["card"])["oneOf"] = [
        TEXT,
        { ...IMAGE, properties: { ...(IMAGE["properties"] as JsonObject), alt: { type: "string" } } },
      ];
    },
    withForms,
  ],
  [
    "the forms of the body stand in another order",
    "none",
    [],
    [],
    ({ request }) => {
      part(request.properties["card"])["oneOf"] = [IMAGE, TEXT];
    },
    withForms,
  ],
  [
    "a form of the body is no longer told by its tag",
    "major",
    ["contract"],
    [
      "breaking: `body.card` no longer tells its forms apart, and refuses a value that fits several.",
      "new: `body.card.kind` may now be any value.",
    ],
    ({ request }) => {
      part(request.properties["card"])["oneOf"] = [withoutTag(NOTE), IMAGE];
    },
    ({ request }) => {
      request.properties["card"] = { oneOf: [NOTE, IMAGE] };
    },
  ],
  [
    "a form of the body has no tag, and the others are told by theirs",
    "minor",
    ["types"],
    ["new: `body.card.kind` may now be any value."],
    ({ request }) => {
      part(request.properties["card"])["oneOf"] = [NOTE, withoutTag(IMAGE)];
    },
    ({ request }) => {
      request.properties["card"] = { oneOf: [NOTE, IMAGE] };
    },
  ],
  [
    "a form of the body has no tag, and is told by what it needs",
    "minor",
    ["types"],
    ["new: `body.card.kind` may now be any value."],
    ({ request }) => {
      part(request.properties["card"])["oneOf"] = [withoutTag(TEXT), IMAGE];
    },
    withForms,
  ],
  [
    "a form of the body has no tag, and a discriminator tells it",
    "minor",
    ["types"],
    ["new: `body.card.kind` may now be any value."],
    ({ request }) => {
      part(request.properties["card"])["oneOf"] = [withoutTag(NOTE), IMAGE];
    },
    ({ request }) => {
      request.properties["card"] = { oneOf: [NOTE, IMAGE], discriminator: { propertyName: "kind" } };
    },
  ],
  [
    "a form of the answer is new",
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
    "a form of the answer is gone",
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

const TEXT = formOf("text", "text");

const IMAGE = formOf("image", "url");

const SOUND = formOf("sound", "url");

/** Needs nothing but its tag. */
const NOTE: JsonObject = { ...TEXT, required: ["kind"] };

function withoutTag(form: JsonObject): JsonObject {
  return { ...form, properties: { ...(form["properties"] as JsonObject), kind: { type: "string" } } };
}

export function formOf(kind: string, name: string): JsonObject {
  const properties = { kind: { type: "string", enum: [kind] }, [name]: { type: "string" } };
  return { type: "object", required: ["kind", name], properties };
}

function withForms({ request }: Draft): void {
  request.properties["card"] = { oneOf: [TEXT, IMAGE] };
}
