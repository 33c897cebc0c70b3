import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { listenAt, type ServedAt } from "../serve-until-interrupted.js";
import type { Kit, TestCall } from "./kits.js";

export interface MockServer {
  readonly server: Server;
  readonly url: string;
}

const LARGEST_BODY_BYTES = 10 * 1024 * 1024;

/** Serves a vendor's `/testing` fetch: what isn't the contract's is answered with why, and all else with a sample. */
export async function startMock(
  kit: Kit,
  at: ServedAt,
  onCall: (call: TestCall, status: number) => void,
): Promise<MockServer> {
  let respond: (request: IncomingMessage, response: ServerResponse) => Promise<void> = async () => {};
  const server = createServer((request, response) => {
    respond(request, response).catch((error: Error) => response.writeHead(400).end(error.message));
  });
  const url = await listenAt(server, at);
  const testFetch = kit.testFetch({ baseUrl: url });
  respond = async (request, response) => {
    const { method = "GET" } = request;
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const body = await bodyOf(request);
    const answer = await testFetch(new URL(request.url ?? "/", url), {
      method,
      headers,
      ...(body.length > 0 && { body }),
    });
    const call = testFetch.calls.at(-1);
    if (call) onCall(call, answer.status);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
  return { server, url };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST_BODY_BYTES) throw new Error("the body is too large for a mock");
  }
  return Buffer.concat(chunks);
}
