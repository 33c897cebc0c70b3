import { isObject, type JsonObject } from "@agentpost/document";
import type { Bump } from "../bump.ts";
import type { Judge } from "../finding.ts";

/** One change of what a document says as a whole; each has a document of its own. */
export type RootCase = readonly [
  name: string,
  bump: Bump,
  judges: readonly Judge[],
  change: (document: JsonObject) => void,
];

export const rootCases: readonly RootCase[] = [
  [
    "the document has another version",
    "patch",
    ["contract"],
    (document) => {
      at(document, "info")["version"] = "1.0.1";
    },
  ],
  [
    "the document has another description",
    "patch",
    ["contract"],
    (document) => {
      at(document, "info")["description"] = "Changed.";
    },
  ],
  [
    "the server is another one",
    "major",
    ["contract"],
    (document) => {
      document["servers"] = [{ url: "https://other.example.com" }];
    },
  ],
  [
    "a second server is named",
    "minor",
    ["contract"],
    (document) => {
      document["servers"] = [{ url: "https://api.example.com" }, { url: "https://test.example.com" }];
    },
  ],
  [
    "no server is named any more",
    "major",
    ["contract", "types", "consumers"],
    (document) => void delete document["servers"],
  ],
  [
    "another credential is needed as well",
    "major",
    ["contract", "types", "consumers"],
    (document) => {
      document["security"] = [{ key: [], bearer: [] }];
    },
  ],
  [
    "another credential is needed instead",
    "major",
    ["contract", "types", "consumers"],
    (document) => {
      document["security"] = [{ bearer: [] }];
    },
  ],
  [
    "another credential will do as well",
    "minor",
    ["contract", "types"],
    (document) => {
      document["security"] = [{ key: [] }, { bearer: [] }];
    },
  ],
  [
    "no credential is needed",
    "minor",
    ["contract", "types"],
    (document) => {
      document["security"] = [{ key: [] }, {}];
    },
  ],
  [
    "the credential travels in another header",
    "major",
    ["contract", "types", "consumers"],
    (document) => {
      at(document, "components", "securitySchemes", "key")["name"] = "X-Api-Key";
    },
  ],
  [
    "an operation has another path",
    "major",
    ["contract"],
    (document) => {
      document["paths"] = { "/other/{id}": at(document, "paths", "/case0/{id}") };
    },
  ],
  [
    "a path parameter has another name",
    "major",
    ["types", "consumers"],
    (document) => {
      const item = at(document, "paths", "/case0/{id}");
      const [id] = at(item, "post")["parameters"] as JsonObject[];
      if (id) id["name"] = "key";
      document["paths"] = { "/case0/{key}": item };
    },
  ],
];

function at(document: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce<JsonObject>((value, key) => {
    const next = value[key];
    if (!isObject(next)) throw new Error(`the base document has no ${key}`);
    return next;
  }, document);
}
