import { type Case, part } from "../case.ts";

/** Changes of an operation itself: its name, its words, its method, its security. */
export const operationCases: readonly Case[] = [
  ["nothing", "none", [], [], () => {}],
  [
    "an operation is gone",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: is gone."],
    ({ item }) => void delete item["post"],
    withGet,
  ],
  ["an operation is new", "minor", ["contract", "types"], ["new: is a new method."], (draft) => withGet(draft)],
  [
    "an operation has another operationId",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: is gone.", "new: is a new method."],
    ({ operation }) => {
      operation["operationId"] = `${operation["operationId"]}Again`;
    },
  ],
  [
    "an operation is deprecated",
    "patch",
    ["contract"],
    ["changed: is deprecated."],
    ({ operation }) => {
      operation["deprecated"] = true;
    },
  ],
  [
    "an operation has another summary",
    "patch",
    ["contract"],
    ["changed: the documentation changed."],
    ({ operation }) => {
      operation["summary"] = "Sends it.";
    },
  ],
  [
    "an operation has another tag",
    "none",
    [],
    [],
    ({ operation }) => {
      operation["tags"] = ["messages"];
    },
  ],
  [
    "an operation takes longer",
    "patch",
    ["contract"],
    ["changed: how long one attempt may take changed."],
    ({ operation }) => {
      operation["x-agentpost-timeout-ms"] = 1;
    },
  ],
  [
    "an operation has a key of the vendor's own",
    "none",
    [],
    [],
    ({ operation }) => {
      operation["x-group"] = "messages";
    },
  ],
  [
    "an operation has a page about it elsewhere",
    "none",
    [],
    [],
    ({ operation }) => {
      operation["externalDocs"] = { url: "https://docs.example.com" };
    },
  ],
  [
    "an operation is no longer deprecated",
    "patch",
    ["contract"],
    ["changed: is no longer deprecated."],
    ({ operation }) => void delete operation["deprecated"],
    ({ operation }) => {
      operation["deprecated"] = true;
    },
  ],
  [
    "an operation may be repeated",
    "patch",
    ["contract"],
    ["changed: whether it is repeated after an uncertain outcome changed."],
    ({ operation }) => {
      operation["x-agentpost-idempotent"] = true;
    },
  ],
  [
    "an operation says itself what the document says of security",
    "none",
    [],
    [],
    ({ operation }) => {
      operation["security"] = [{ key: [] }];
    },
  ],
  [
    "an operation needs another credential",
    "major",
    ["contract"],
    ["breaking: needs other credentials."],
    ({ operation }) => {
      operation["security"] = [{ bearer: [] }];
    },
    withBearer,
  ],
  [
    "an operation needs no credential",
    "minor",
    ["contract"],
    ["new: needs no credentials any more."],
    ({ operation }) => {
      operation["security"] = [];
    },
  ],
  [
    "an operation is sent with another method",
    "none",
    ["contract"],
    ["document: is now sent as `PUT /case/{id}`, before as `POST /case/{id}`; who calls by path calls the new one."],
    ({ item }) => {
      item["put"] = part(item["post"]);
      delete item["post"];
    },
  ],
];

function withGet({ item }: Parameters<Case[4]>[0]): void {
  const responses = { "200": { description: "Done." } };
  const { operationId } = item["post"] as { operationId: string };
  const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
  item["get"] = { operationId: `${operationId}Read`, parameters, responses };
}

function withBearer({ operation }: Parameters<Case[4]>[0]): void {
  operation["security"] = [{ key: [] }];
}
