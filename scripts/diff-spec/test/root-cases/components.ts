import type { JsonObject } from "@agentpost/document";
import { at, type RootCase } from "../root-case.ts";
import { note, schemas, withNote } from "./note.ts";

/** Changes of types, which count whether or not an operation mentions them. */
export const componentCases: readonly RootCase[] = [
  [
    "a type that nothing mentions is new",
    "minor",
    ["types"],
    ['new: the type `components["schemas"]["Note"]` is new.'],
    (document) => withNote(document),
  ],
  [
    "a type that nothing mentions is gone",
    "major",
    ["types"],
    ['breaking: the type `components["schemas"]["Note"]` is gone.'],
    (document) => void delete schemas(document)["Note"],
    withNote,
  ],
  [
    "a type that nothing mentions is described",
    "patch",
    ["package"],
    ["changed: The client's documentation or inner workings changed; what it takes and gives did not."],
    (document) => {
      note(document)["description"] = "A note.";
    },
    withNote,
  ],
  [
    "a property of a type that nothing mentions is gone",
    "major",
    ["types"],
    ['breaking: in the type `components["schemas"]["Note"]`, `text` is gone.'],
    (document) => void delete at(note(document), "properties")["text"],
    withNote,
  ],
  [
    "a property of a type that nothing mentions may be missing",
    "major",
    ["types"],
    ['breaking: in the type `components["schemas"]["Note"]`, `text` may now be missing.'],
    (document) => {
      note(document)["required"] = [];
    },
    withNote,
  ],
  [
    "a property of a type that nothing mentions may be null",
    "major",
    ["types"],
    ['breaking: in the type `components["schemas"]["Note"]`, `text` may now be null.'],
    (document) => {
      at(note(document), "properties", "text")["type"] = ["string", "null"];
    },
    withNote,
  ],
  [
    "a property of a type that nothing mentions is another type",
    "major",
    ["types"],
    ['breaking: in the type `components["schemas"]["Note"]`, `text` was `string`, is `number`.'],
    (document) => {
      at(note(document), "properties", "text")["type"] = "integer";
    },
    withNote,
  ],
  [
    "a property of a type that nothing mentions is always there",
    "major",
    ["types"],
    ['breaking: in the type `components["schemas"]["Note"]`, `size` is now required.'],
    (document) => {
      note(document)["required"] = ["text", "size"];
    },
    withNote,
  ],
  [
    "a type that nothing mentions has one more property",
    "minor",
    ["types"],
    ['new: in the type `components["schemas"]["Note"]`, `color` is new.'],
    (document) => {
      at(note(document), "properties")["color"] = { type: "string" };
    },
    withNote,
  ],
  [
    "a type that nothing mentions needs one more property",
    "major",
    ["types"],
    ['breaking: in the type `components["schemas"]["Note"]`, `color` is new and required.'],
    (document) => {
      at(note(document), "properties")["color"] = { type: "string" };
      note(document)["required"] = ["text", "color"];
    },
    withNote,
  ],
  [
    "an enum that nothing mentions has one more value",
    "minor",
    ["types"],
    ['new: in the type `components["schemas"]["Note"]`, `kind` may also be `"c"`.'],
    (document) => {
      at(note(document), "properties", "kind")["enum"] = ["a", "b", "c"];
    },
    withNote,
  ],
  [
    "a mapping leads to one type less",
    "major",
    ["types"],
    [
      "breaking: in the answer, `data` has one form less.",
      'breaking: in the type `components["schemas"]["Note"]`, `kind` no longer lists `"note"`.',
      'breaking: in the type `components["schemas"]["Note"]`, `kind` may also be `"picture"`.',
      'breaking: in the type `components["schemas"]["Note"]`, `kind` may now be any value.',
      'new: in the type `components["schemas"]["Note"]`, `url` is new.',
    ],
    (document) => void delete at(schemas(document), "Card", "discriminator", "mapping")["note"],
    withMapping,
  ],
  [
    "a property behind a mapping is gone",
    "major",
    ["types"],
    ["breaking: in the answer, `data.text` is gone.", "new: in the answer, `data` may also have other properties."],
    (document) =>
      void delete at(
        ((schemas(document)["Note"] as JsonObject)["allOf"] as JsonObject[])[1] as JsonObject,
        "properties",
      )["text"],
    withMapping,
  ],
  [
    "a parameter that nothing mentions is another type",
    "major",
    ["types"],
    ['breaking: the type `components["parameters"]["Page"]` was `number`, is `string`.'],
    (document) => {
      at(document, "components", "parameters", "Page")["schema"] = { type: "string" };
    },
    withParameter,
  ],
  [
    "a response that nothing mentions lost a property",
    "major",
    ["types"],
    ['breaking: in the type `components["responses"]["Gone"]`, `content["application/json"].reason` is gone.'],
    (document) => {
      at(document, "components", "responses", "Gone", "content", "application/json")["schema"] = {
        type: "object",
        properties: { code: { type: "string" } },
      };
    },
    withResponse,
  ],
];

/** Types that only a discriminator's mapping leads to. */
function withMapping(document: JsonObject): void {
  const own = (name: string) => ({
    allOf: [
      { $ref: "#/components/schemas/Card" },
      { type: "object", required: [name], properties: { [name]: { type: "string" } } },
    ],
  });
  const mapping = { note: "#/components/schemas/Note", picture: "#/components/schemas/Picture" };
  const properties = { kind: { type: "string" } };
  const card = { type: "object", required: ["kind"], properties, discriminator: { propertyName: "kind", mapping } };
  at(document, "components")["schemas"] = { Card: card, Note: own("text"), Picture: own("url") };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Card" } } };
  at(document, "paths", "/case0/{id}", "post", "responses")["200"] = { description: "Done.", content };
}

function withParameter(document: JsonObject): void {
  at(document, "components")["parameters"] = { Page: { name: "page", in: "query", schema: { type: "integer" } } };
}

function withResponse(document: JsonObject): void {
  const schema = { type: "object", properties: { code: { type: "string" }, reason: { type: "string" } } };
  at(document, "components")["responses"] = {
    Gone: { description: "Gone.", content: { "application/json": { schema } } },
  };
}
