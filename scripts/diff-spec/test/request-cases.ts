import type { JsonObject } from "@agentpost/document";
import { type Case, type Draft, part } from "./case.ts";

/** Changes of what an operation takes in its body. */
export const requestCases: readonly Case[] = [
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
    "an enum has one more value",
    "minor",
    ["types"],
    ['new: `body.kind` also takes `"draft"`.'],
    ({ request }) => {
      property(request, "kind")["enum"] = ["note", "reply", "draft"];
    },
  ],
  [
    "an enum has one value less",
    "major",
    ["contract", "types"],
    ['breaking: `body.kind` no longer takes `"reply"`.'],
    ({ request }) => {
      property(request, "kind")["enum"] = ["note"];
    },
  ],
  [
    "an enum takes any text",
    "minor",
    ["types"],
    ["new: `body.kind` may now be any value."],
    ({ request }) => void delete property(request, "kind")["enum"],
  ],
  [
    "a text takes listed values only",
    "major",
    ["consumers", "contract", "types"],
    ['breaking: `body.subject` is now one of `"a"`, `"b"`.'],
    ({ request }) => {
      property(request, "subject")["enum"] = ["a", "b"];
    },
  ],
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
    "a property has a default",
    "patch",
    ["contract"],
    ["changed: `body.count` is `1` where it is left out."],
    ({ request }) => {
      property(request, "count")["default"] = 1;
    },
  ],
  [
    "the values of an enum stand in another order",
    "none",
    [],
    [],
    ({ request }) => {
      property(request, "kind")["enum"] = ["reply", "note"];
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
    "a form is new",
    "minor",
    ["types"],
    ['new: `body.card` also takes the form `kind: "sound"`.'],
    ({ request }) => {
      part(request.properties["card"])["oneOf"] = [TEXT, IMAGE, SOUND];
    },
    withForms,
  ],
  [
    "a form is gone",
    "major",
    ["consumers", "types"],
    ['breaking: `body.card` no longer takes the form `kind: "text"`.'],
    ({ request }) => {
      part(request.properties["card"])["oneOf"] = [IMAGE];
    },
    withForms,
  ],
  [
    "a form has one property more",
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
    "the forms stand in another order",
    "none",
    [],
    [],
    ({ request }) => {
      part(request.properties["card"])["oneOf"] = [IMAGE, TEXT];
    },
    withForms,
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

export function property({ properties }: Draft["request"], name: string): JsonObject {
  return part(properties[name]);
}

function body(operation: JsonObject): JsonObject {
  return part(operation["requestBody"]) as JsonObject;
}

function withForm({ operation, request }: Draft): void {
  body(operation)["content"] = {
    "application/json": { schema: request },
    "application/x-www-form-urlencoded": { schema: request },
  };
}

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

const TEXT = formOf("text", "text");
const IMAGE = formOf("image", "url");
const SOUND = formOf("sound", "url");

export function formOf(kind: string, name: string): JsonObject {
  const properties = { kind: { type: "string", enum: [kind] }, [name]: { type: "string" } };
  return { type: "object", required: ["kind", name], properties };
}

function withForms({ request }: Draft): void {
  request.properties["card"] = { oneOf: [TEXT, IMAGE] };
}
