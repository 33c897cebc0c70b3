import type { WebhookHandler } from "./webhook-handler.js";

/** What is used of Node's `IncomingMessage`. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  /** The headers, as Node gives them. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** With its query, as it came. */
  readonly url?: string | undefined;
  /** What a framework made of the body, which can't be verified any more. */
  readonly body?: unknown;
}

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  /** Writes the status and the headers. */
  writeHead(status: number, headers: Record<string, string>): unknown;
  /** Writes the body, and ends the answer. */
  end(body?: string): unknown;
}

/** A webhook handler for Node's `http`, and for Express where nothing has parsed the body before. */
export function toNodeHandler(
  handler: WebhookHandler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const { headers, url, body } = request;
    const answer = await handler({ headers, url, body: (body ?? streamOf(request)) as Uint8Array });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(await answer.text());
  };
}

function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
