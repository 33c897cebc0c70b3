import createOpenapiFetch from "openapi-fetch";
// From the package's own index, of which one copy is loaded then.
import {
  AgentpostError,
  type Answer,
  type CallOptions,
  type Client,
  call,
  formExploded,
  type Operation,
  refuseIn,
  writePath,
} from "../index.js";
import type { PathClient } from "./path-types.js";

/**
 * openapi-fetch over a client of ours: it writes the request and reads the answer, and the transport sends it,
 * with the same credential, limits, safe paths and errors as every other call.
 */
export function createPathClient<Paths>(
  client: Client,
  operations: Readonly<Record<string, Operation>>,
): PathClient<Paths> {
  const low = createOpenapiFetch<Record<string, never>>({
    baseUrl: client.baseUrl,
    pathSerializer: (template, values) => {
      const { pathStyles } = Object.values(operations).find(({ path }) => path === template) ?? {};
      return writePath(template, values, refuseIn(client.vendor, template), pathStyles);
    },
    Request: PlainRequest as unknown as typeof Request,
    fetch: (request) => send(client, request as unknown as PlainRequest),
  });
  low.use({
    onRequest: ({ schemaPath, request }) => {
      const plain = request as unknown as PlainRequest;
      plain.operation = Object.values(operations).find(
        (row) => row.path === schemaPath && row.method === plain.init.method,
      );
    },
  });
  return low as unknown as PathClient<Paths>;
}

/** What openapi-fetch builds in place of a `Request`, whose body could be read only once. */
class PlainRequest {
  operation: Operation | undefined;

  constructor(
    readonly url: string,
    readonly init: CallOptions & { method: string; headers: Headers; body?: unknown },
  ) {}
}

async function send(client: Client, { url, init, operation }: PlainRequest): Promise<Response> {
  const { pathname, searchParams } = new URL(url);
  const names = [...new Set(searchParams.keys())];
  const mediaType = init.headers.get("content-type") ?? "";
  const contentType = mediaType === "" ? {} : { contentType: mediaType };
  const row: Operation = {
    name: `${init.method} ${operation?.path ?? pathname}`,
    ...operation,
    method: init.method,
    path: pathname.slice(new URL(client.baseUrl).pathname.replace(/\/$/, "").length),
    query: Object.fromEntries(names.map((name) => [name, { write: formExploded }])),
    header: {},
    writeBody: ({ body }) => (body === undefined ? {} : { body: body as string, ...contentType }),
    // The answer is given as it came: what it says is read by openapi-fetch, and judged by the caller.
    success: { 200: "bytes" },
    rejects: {},
    promises: () => false,
  };
  const query = Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)]));
  const headers = Object.fromEntries([...init.headers].filter(([name]) => name !== "content-type"));
  const { timeoutMs, deadlineMs, retry, signal } = init;
  const options = Object.entries({ timeoutMs, deadlineMs, retry, signal }).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  try {
    const { data, status, response } = await client[call]<Answer<number, Uint8Array<ArrayBuffer> | undefined>>(
      row,
      init.body === undefined ? { query } : { query, body: init.body },
      { ...Object.fromEntries(options), headers },
    );
    return new Response(data, { status, headers: response.headers });
  } catch (error) {
    if (!(error instanceof AgentpostError) || error.status === undefined || error.status < 300) throw error;
    const { status, body } = error;
    // An empty body, not `null`, so that openapi-fetch reports an error and not a success without content.
    return typeof body === "object" ? Response.json(body, { status }) : new Response(String(body ?? ""), { status });
  }
}
