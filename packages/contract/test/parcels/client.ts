import {
  anyContent,
  bindOperations,
  bodyOf,
  type CallOptions,
  type Client,
  type ClientOptions,
  call,
  createClient,
  deepObject,
  formExploded,
  formList,
  jsonBody,
  type Operation,
  settle,
  writeBytes,
  writeMultipart,
  writePath,
  writeText,
  writeUrlEncoded,
} from "@agentpost/transport";

/** The table that a correct generator would write for the fixture. */
export const operations: Readonly<Record<string, Operation>> = {
  addNote: {
    name: "addNote",
    method: "POST",
    path: "/parcels/{parcelId}/notes",
    writePath,
    query: { dryRun: {}, tag: { write: formExploded }, filter: { write: deepObject } },
    header: { "X-Trace": {}, "X-Labels": { write: formList } },
    cookie: { session: {} },
    writeBody: jsonBody,
    accept: "application/json",
    success: { 200: "json", 202: anyContent },
    security: [["key"], ["basic"]],
    retryAfter: { 429: (at) => at("detail") },
    rejects: {
      "2xx": (at) => at("state") === "failed" && [at("reason")],
      500: (at) => at("detail") !== undefined && [],
    },
    promises: (at) => (at("state") ?? "") === "" && "/state",
  },
  deleteParcel: {
    name: "deleteParcel",
    method: "DELETE",
    path: "/parcels/{parcelId}",
    writePath,
    accept: "application/json",
    success: { 204: "none" },
    security: [["key"], ["basic"]],
  },
  putLabel: {
    name: "putLabel",
    method: "PUT",
    path: "/labels/{labelId}",
    writePath,
    query: { since: {}, fields: { write: formExploded } },
    writeBody: jsonBody,
    success: { 204: "none" },
  },
  headParcel: {
    name: "headParcel",
    method: "HEAD",
    idempotent: true,
    path: "/parcels/{parcelId}",
    writePath,
    success: { 200: "none" },
  },
  upload: {
    name: "upload",
    method: "POST",
    path: "/files",
    writeBody: bodyOf(
      {
        "multipart/form-data": writeMultipart,
        "application/x-www-form-urlencoded": writeUrlEncoded,
        "text/plain": writeText,
        "application/octet-stream": writeBytes,
      },
      "required",
    ),
    accept: "application/json",
    success: { 201: "json" },
    security: [["session", "key"]],
  },
};

/** What the fixture documents of failures, by operation. */
const failures: Readonly<Record<string, Parameters<typeof settle>[1]>> = {
  addNote: { 200: "json", 404: "json", 429: "json", 500: "json" },
};

interface ParcelsOptions extends ClientOptions {
  token: string;
  user: string;
  session: string;
}

type Method = (client: Client, input: object | undefined, options?: CallOptions) => Promise<object>;
type Bound = Client & { readonly safe: Readonly<Record<string, unknown>> };

export function createParcels(options: ParcelsOptions, table = operations, documented = failures): Bound {
  const client = createClient("parcels", options, {
    credentials: (secret, given) => ({
      key: given("token") && { in: "header", name: "Authorization", value: `key ${secret("token")}` },
      basic: given("user", "token") && {
        in: "header",
        name: "Authorization",
        value: `Basic ${btoa(`${secret("user")}:${secret("token")}`)}`,
      },
      session: given("session") && { in: "query", name: "session", value: secret("session") },
    }),
  });
  const methods = bound(table, (operation) => (from, input, given) => from[call]<object>(operation, input, given));
  const safe = bound(
    table,
    (operation) => (from, input, given) =>
      settle(operation, documented[operation.name] ?? {}, from[call]<object>(operation, input, given)),
  );
  return bindOperations(client, methods, safe);
}

function bound(table: typeof operations, method: (operation: Operation) => Method): Record<string, Method> {
  return Object.fromEntries(Object.entries(table).map(([name, operation]) => [name, method(operation)]));
}
