import type { Json, JsonObject } from "@agentpost/document";
import { at, type RootCase } from "../root-case.ts";

/** Changes of the document's own words, its servers and its paths. */
export const documentCases: readonly RootCase[] = [
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
];

function withServers(document: JsonObject): void {
  document["servers"] = [{ url: "https://api.example.com" }, { url: "https://test.example.com" }];
}
