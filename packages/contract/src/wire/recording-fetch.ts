import { type RecordedBody, recordBody } from "./recorded-body.ts";

export interface RecordedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: RecordedBody;
}

export interface RecordedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: RecordedBody;
}

export interface Exchange {
  readonly request: RecordedRequest;
  /** Absent where the request failed. */
  response?: RecordedResponse;
}

export interface RecordingFetch {
  (url: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** What went over the wire, in order. */
  readonly exchanges: readonly Exchange[];
}

export interface RecordingOptions {
  /** Where a request really goes. Default: its own URL. */
  readonly redirect?: (url: URL) => URL;
  /** What sends it on. Default: the platform's own `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A `fetch` to pass to a client: records each raw request as it is given to the platform, and the answer. */
export function recordingFetch({
  redirect = (url) => url,
  fetch: send = fetch,
}: RecordingOptions = {}): RecordingFetch {
  const exchanges: Exchange[] = [];
  const record = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(url, init);
    const { method, headers } = request;
    const bytes = new Uint8Array(await request.arrayBuffer());
    const exchange: Exchange = {
      request: { method, url: new URL(request.url), headers, body: await recordBody(bytes, headers) },
    };
    exchanges.push(exchange);
    const response = await send(
      new Request(redirect(new URL(request.url)), {
        method,
        headers,
        redirect: request.redirect,
        signal: request.signal,
        ...(bytes.length > 0 && { body: bytes }),
      }),
    );
    const answer = new Uint8Array(await response.clone().arrayBuffer());
    exchange.response = {
      status: response.status,
      headers: response.headers,
      body: await recordBody(answer, response.headers),
    };
    return response;
  };
  return Object.assign(record, { exchanges });
}
