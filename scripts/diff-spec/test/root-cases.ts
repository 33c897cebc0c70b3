import { isObject, type Json, type JsonObject } from "@agentpost/document";
import type { Bump } from "../bump.ts";
import type { Judge } from "../finding.ts";
import { part } from "./case.ts";

/** One change of what a document says as a whole; each has a document of its own. */
export type RootCase = readonly [
  name: string,
  bump: Bump,
  judges: readonly Judge[],
  says: readonly string[],
  change: (document: JsonObject) => void,
  /** What the document is like before. */
  given?: (document: JsonObject) => void,
];

export const rootCases: readonly RootCase[] = [
  [
    "the document has another version",
    "patch",
    ["package"],
    ["changed: The client's documentation or inner workings changed; what it takes and gives did not."],
    (document) => {
      at(document, "info")["version"] = "1.0.1";
    },
  ],
  [
    "the document has another description",
    "patch",
    ["package"],
    ["changed: The client's documentation or inner workings changed; what it takes and gives did not."],
    (document) => {
      at(document, "info")["description"] = "Changed.";
    },
  ],
  [
    "the server is another one",
    "major",
    ["contract"],
    ["breaking: the client calls `https://other.example.com` by itself, before `https://api.example.com`."],
    (document) => {
      document["servers"] = [{ url: "https://other.example.com" }];
    },
  ],
  [
    "a second server is named",
    "minor",
    ["contract"],
    ["new: there is a further server, `https://test.example.com`."],
    (document) => {
      document["servers"] = [{ url: "https://api.example.com" }, { url: "https://test.example.com" }];
    },
  ],
  [
    "no server is named any more",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: the client knows no server any more.", "breaking: `baseUrl` is now required."],
    (document) => void delete document["servers"],
  ],
  [
    "another credential is needed as well",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: needs other credentials.", "breaking: `bearerToken` is new and required."],
    (document) => {
      document["security"] = [{ key: [], bearer: [] }];
    },
  ],
  [
    "another credential is needed instead",
    "major",
    ["consumers", "contract", "types"],
    [
      "breaking: needs other credentials.",
      "breaking: `key` is no longer accepted.",
      "breaking: `bearerToken` is new and required.",
    ],
    (document) => {
      document["security"] = [{ bearer: [] }];
    },
  ],
  [
    "another credential will do as well",
    "minor",
    ["contract", "types"],
    [
      "new: will also do with other credentials.",
      "new: `key` is now optional.",
      "new: `bearerToken` is new and optional.",
    ],
    (document) => {
      document["security"] = [{ key: [] }, { bearer: [] }];
    },
  ],
  [
    "no credential is needed",
    "minor",
    ["contract", "types"],
    ["new: needs no credentials any more.", "new: `key` is now optional."],
    (document) => {
      document["security"] = [{ key: [] }, {}];
    },
  ],
  [
    "the credential travels in another header",
    "major",
    ["consumers", "contract", "types"],
    [
      "breaking: needs other credentials.",
      "breaking: `key` is no longer accepted.",
      "breaking: `apiKey` is new and required.",
    ],
    (document) => {
      at(document, "components", "securitySchemes", "key")["name"] = "X-Api-Key";
    },
  ],
  [
    "an operation has another path",
    "patch",
    ["package"],
    [
      "changed: The client's documentation or inner workings changed; what it takes and gives did not.",
      "document: is now sent as `POST /other/{id}`, before as `POST /case/{id}`; who calls by path calls the new one.",
    ],
    (document) => {
      document["paths"] = { "/other/{id}": at(document, "paths", "/case0/{id}") };
    },
  ],
  [
    "a path parameter has another name",
    "major",
    ["consumers", "types"],
    [
      "breaking: `path.id` is no longer accepted.",
      "breaking: `path.key` is new and required.",
      "document: is now sent as `POST /case/{key}`, before as `POST /case/{id}`; who calls by path calls the new one.",
    ],
    (document) => {
      const item = at(document, "paths", "/case0/{id}");
      const [id] = at(item, "post")["parameters"] as JsonObject[];
      if (id) id["name"] = "key";
      document["paths"] = { "/case0/{key}": item };
    },
  ],
  [
    "the document has another tag",
    "none",
    [],
    [],
    (document) => {
      document["tags"] = [{ name: "13", description: "x" }];
    },
  ],
  [
    "the document has a key of the vendor's own",
    "none",
    [],
    [],
    (document) => {
      document["x-logo"] = "a";
    },
  ],
  [
    "the document has a page about it elsewhere",
    "none",
    [],
    [],
    (document) => {
      document["externalDocs"] = { url: "https://docs.example.com" };
    },
  ],
  [
    "the second server is gone",
    "patch",
    ["contract"],
    ["changed: the server `https://test.example.com` is no longer named."],
    (document) => {
      document["servers"] = [{ url: "https://api.example.com" }];
    },
    withServers,
  ],
  [
    "the servers have changed places",
    "major",
    ["contract"],
    ["breaking: the client calls `https://test.example.com` by itself, before `https://api.example.com`."],
    (document) => void (document["servers"] as Json[]).reverse(),
    withServers,
  ],
  [
    "the document says of security what each operation says",
    "none",
    [],
    [],
    (document) => {
      document["security"] = [{ key: [] }];
    },
    (document) => {
      at(document, "paths", "/case0/{id}", "post")["security"] = [{ key: [] }];
      delete document["security"];
    },
  ],
  [
    "the document says of security what no operation needs",
    "none",
    [],
    [],
    (document) => {
      document["security"] = [{ bearer: [] }];
    },
    (document) => {
      at(document, "paths", "/case0/{id}", "post")["security"] = [{ key: [] }];
      delete document["security"];
    },
  ],
  [
    "a security scheme has another name",
    "patch",
    ["package"],
    ["changed: The client's documentation or inner workings changed; what it takes and gives did not."],
    (document) => {
      const { key, ...rest } = at(document, "components", "securitySchemes");
      at(document, "components")["securitySchemes"] = { account: part(key), ...rest };
      document["security"] = [{ account: [] }];
    },
  ],
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

function at(document: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce<JsonObject>((value, key) => {
    const next = value[key];
    if (!isObject(next)) throw new Error(`the base document has no ${key}`);
    return next;
  }, document);
}

function schemas(document: JsonObject): JsonObject {
  return at(document, "components", "schemas");
}

function note(document: JsonObject): JsonObject {
  return at(schemas(document), "Note");
}

function withServers(document: JsonObject): void {
  document["servers"] = [{ url: "https://api.example.com" }, { url: "https://test.example.com" }];
}

function withNote(document: JsonObject): void {
  const properties = {
    text: { type: "string" },
    size: { type: "integer" },
    kind: { type: "string", enum: ["a", "b"] },
  };
  at(document, "components")["schemas"] = { Note: { type: "object", required: ["text"], properties } };
}

function withWebhook(document: JsonObject, name: string, schema: string): void {
  const content = { "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } };
  document["webhooks"] = {
    [name]: { post: { requestBody: { content }, responses: { "200": { description: "Seen." } } } },
  };
}

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
