import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { call, type OperationInput } from "../src/client/client.ts";
import type { CallOptions, ClientOptions } from "../src/client/options.ts";
import { type Client, createClient, jsonBody, type Operation, writePath } from "../src/index.ts";
import type { Answer } from "../src/response/result.ts";

export interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A server on loopback that answers as told, and keeps what it received. It is closed with the test. */
export async function loopback(answer: (response: ServerResponse, count: number) => void) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method, url, headers } = request;
    received.push({ method, url, headers, body });
    answer(response, received.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

/** An address on loopback at which nobody listens any more. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

export const SECRET = "k3y-that-nobody-may-see";

/** A send of the kind our vendors have. */
export const send: Operation = {
  name: "sendMessage",
  method: "POST",
  path: "/rooms/{room}/messages",
  writePath,
  query: { dry: {} },
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
  security: [["key"]],
  rejects: {
    "2xx": (at) => at("ok") === false && [at("why")],
    500: (at) => at("error_type") === "InputException" && [],
  },
  retryAfter: { 429: (at) => at("detail") },
};

/** A read, which may be repeated. */
export const list: Operation = {
  name: "listMessages",
  method: "GET",
  idempotent: true,
  path: "/rooms/{room}/messages",
  writePath,
  accept: "application/json",
  success: { 200: "json" },
  security: [["key"]],
};

export function clientOf(options: ClientOptions & { key?: string; place?: "header" | "query" }): Client<"vendor"> {
  const { place = "header", ...rest } = options;
  return createClient("vendor", { key: SECRET, ...rest } as ClientOptions, {
    credentials: (secret) => ({ key: { in: place, name: "x-key", value: secret("key") } }),
  });
}

export function run(client: Client, operation: Operation, input: OperationInput = {}, options?: CallOptions) {
  const body = operation.writeBody ? { body: { text: "Hello" } } : {};
  return client[call]<Answer<number, unknown>>(operation, { path: { room: "r1" }, ...body, ...input }, options);
}

/** The error that a call ends in. */
export async function failure<Failure = never>(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) throw new Error("the call succeeded, but was to fail");
  return error as Failure;
}
