import { part } from "../case.ts";
import { at, type RootCase } from "../root-case.ts";

/** Changes of the security that the document asks for. */
export const securityCases: readonly RootCase[] = [
  [
    "another credential is needed as well",
    "major",
    ["contract"],
    // An option more is no break of the types: the environment may have it.
    ["breaking: needs other credentials.", "new: `bearerToken` is new and optional."],
    (document) => {
      document["security"] = [{ key: [], bearer: [] }];
    },
  ],
  [
    "another credential is needed instead",
    "major",
    ["contract", "types"],
    [
      "breaking: needs other credentials.",
      "breaking: `key` is no longer accepted.",
      "new: `bearerToken` is new and optional.",
    ],
    (document) => {
      document["security"] = [{ bearer: [] }];
    },
  ],
  [
    "another credential will do as well",
    "minor",
    ["contract", "types"],
    ["new: will also do with other credentials.", "new: `bearerToken` is new and optional."],
    (document) => {
      document["security"] = [{ key: [] }, { bearer: [] }];
    },
  ],
  [
    "no credential is needed",
    "minor",
    ["contract"],
    ["new: needs no credentials any more."],
    (document) => {
      document["security"] = [{ key: [] }, {}];
    },
  ],
  [
    "the credential travels in another header",
    "major",
    ["contract", "types"],
    [
      "breaking: needs other credentials.",
      "breaking: `key` is no longer accepted.",
      "new: `apiKey` is new and optional.",
    ],
    (document) => {
      at(document, "components", "securitySchemes", "key")["name"] = "X-Api-Key";
    },
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
];
