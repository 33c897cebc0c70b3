import { type VendorExchange, vendorExchanges } from "@agentpost/contract/vendor-recordings";
import { createLibredesk, operations } from "@agentpost/libredesk";
import { describe, expect, test } from "vitest";

const exchanges = vendorExchanges("libredesk").filter(({ operation }) => operation !== "(none)");

type Row = (typeof operations)[keyof typeof operations];
type SafeCall = (
  input: object,
) => Promise<{ ok: boolean; data?: unknown; error?: { outcome: string; body?: unknown } }>;

const rows: Readonly<Record<string, Row>> = operations;

/** The input with which the client makes the recorded request, whatever its types allow. */
function inputOf({ operation, request }: VendorExchange): object {
  const values = request.path.split("/");
  const path = Object.fromEntries(
    (rows[operation]?.path.split("/") ?? []).flatMap((part, index) =>
      part.startsWith("{") ? [[part.slice(1, -1), values[index]]] : [],
    ),
  );
  const query: Record<string, unknown> = {};
  for (const [name, value] of pairsOf(request)) {
    const isList = operation === "listMessages" && name === "type";
    if (isList) query[name] = [...((query[name] as string[] | undefined) ?? []), value];
    else query[name] = name === "filters" && value.startsWith("[") ? JSON.parse(value) : value;
  }
  const parts = request.multipart?.map(({ name, value, content = "", filename = "", contentType = "" }) => [
    name,
    value ?? new File([content], filename, { type: contentType }),
  ]);
  const body = parts ? Object.fromEntries(parts) : (request.body ?? {});
  const hasBody = request.headers !== undefined;
  return {
    ...(Object.keys(path).length > 0 && { path }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(hasBody && { body }),
  };
}

function pairsOf({ query }: VendorExchange["request"]): [string, string][] {
  return Array.isArray(query) ? query : Object.entries(query ?? {});
}

/** What the client made of the recorded answer, and the request that it sent for it. */
async function play(exchange: VendorExchange) {
  const { status, headers, body } = exchange.response;
  const sent: Request[] = [];
  const fetch = async (...request: Parameters<typeof globalThis.fetch>) => {
    sent.push(new Request(...request));
    return new Response(JSON.stringify(body), { status, headers });
  };
  const client = createLibredesk({ apiKey: "k-e-y", apiSecret: "s-e-c-r-e-t", fetch, retry: false });
  const call = client.safe[exchange.operation as keyof typeof client.safe] as unknown as SafeCall;
  return { result: await call(inputOf(exchange)), sent };
}

/**
 * Refusals of which the answer itself shows that nothing came of them: the server's word for bad input, whatever the
 * status. Another 500 may stand for anything; after one of those recorded, a contact was assigned, after another there was a
 * conversation.
 */
function isCertainlyRefused({ operation, response: { status, body } }: VendorExchange): boolean {
  const { error_type: type, message } = body as { error_type?: string; message?: string };
  if (status !== 500) return true;
  return operation === "sendMessage" && (type === "InputException" || message === "`to` empty");
}

/** Requests that the client doesn't make: it refuses to, or can't be told to. */
const NOT_MADE: Readonly<Record<number, string>> = {
  204: "filters are JSON, which a word on its own is not",
  222: "a search is for something",
};
const made = exchanges.filter(({ n }) => NOT_MADE[n] === undefined);

describe("Libredesk's client, given what its server answered", () => {
  test.each(made)("$n: $operation says nothing that is false of $response.status, $why", async (exchange) => {
    const { result } = await play(exchange);
    const { status, body } = exchange.response;
    const isRefused = status !== 200 || JSON.stringify(body).includes('"ErrorType"');
    expect(result.ok).toBe(!isRefused);
    if (result.ok) expect(result.data).toEqual(body);
    else {
      expect(result.error).toMatchObject({
        status,
        body,
        outcome: isCertainlyRefused(exchange) ? "rejected" : "unknown",
      });
    }
  });

  test("asks as it was asked then", async () => {
    for (const exchange of made) {
      const { n, request } = exchange;
      const { sent } = await play(exchange);
      const [only] = sent;
      expect(sent, String(n)).toHaveLength(1);
      const url = new URL(only?.url ?? "");
      expect([only?.method, url.pathname], String(n)).toEqual([request.method, request.path]);
      const pairs = [...url.searchParams].map((pair) => pair.join("="));
      expect(pairs.sort(), String(n)).toEqual(
        pairsOf(request)
          .map((pair) => pair.join("="))
          .sort(),
      );
      if (request.body !== undefined) expect(await only?.json(), String(n)).toEqual(request.body);
    }
  });

  test("says of the assignment of a contact and of a conversation without a message that they may exist", async () => {
    for (const n of [27, 128]) {
      const exchange = exchanges.find((one) => one.n === n);
      expect(exchange && (await play(exchange)).result.error).toMatchObject({ outcome: "unknown" });
    }
  });

  test("shows the key of agents/me in no error", async () => {
    const fetch = async () => new Response('{"data":{"api_key":"k-e-y-of-an-agent"');
    const client = createLibredesk({
      apiKey: "k-e-y-of-an-agent",
      apiSecret: "s-e-c-r-e-t",
      fetch,
      retry: false,
    });
    const result = await client.safe.getCurrentAgent();
    const error = result.ok ? undefined : result.error;
    expect(JSON.stringify(error?.body)).toContain("api_key");
    expect(JSON.stringify(error)).not.toContain("k-e-y-of-an-agent");
  });
});
