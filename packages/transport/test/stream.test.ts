import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { anyContent, type Client, call, type Operation, openStream } from "../src/index.ts";
import type { Answer } from "../src/response/result.ts";
import { clientOf, closedPort, failure, json, list, loopback } from "./loopback.ts";

const download: Operation = { ...list, name: "getFile", accept: "application/pdf", success: { 200: "bytes" } };

function open(client: Client, options?: object, operation = download) {
  const input = { path: { room: "r1" } };
  return client[call]<Answer<number, ReadableStream<Uint8Array>>>({ ...operation, open: openStream }, input, options);
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text();
}

/** A server that sends the beginning of a body, and then only what the test has it send. */
async function slowServer() {
  let response: ServerResponse | undefined;
  const { baseUrl, received } = await loopback((given) => {
    response = given;
    given.writeHead(200, { "content-type": "application/pdf" });
    given.write("the first");
  });
  return { baseUrl, received, response: () => response as ServerResponse };
}

describe("a download as a stream", () => {
  test("is there with its headers, before the end of its body", async () => {
    const { baseUrl, response } = await slowServer();
    const { status, data, response: info } = await open(clientOf({ baseUrl }));
    expect(status).toBe(200);
    expect(info.headers.get("content-type")).toBe("application/pdf");
    const reader = data.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe("the first");
    response().end(" and the last");
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(" and the last");
    expect((await reader.read()).done).toBe(true);
  });

  test("may be larger than any answer that is read", async () => {
    const piece = "x".repeat(1_000_000);
    const { baseUrl } = await loopback((response) => {
      for (let count = 0; count < 12; count++) response.write(piece);
      response.end();
    });
    const client = clientOf({ baseUrl });
    const { data } = await open(client);
    let length = 0;
    for await (const chunk of data) length += chunk.length;
    expect(length).toBe(12_000_000);
    await expect(client[call](download, { path: { room: "r1" } })).rejects.toThrow("exceeds maxAnswerBytes");
  });

  test("may take longer than timeoutMs and deadlineMs, which end with the headers", async () => {
    const { baseUrl, response } = await slowServer();
    const { data } = await open(clientOf({ baseUrl, timeoutMs: 1_000, deadlineMs: 1_000 }));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    response().end("!");
    expect(await textOf(data)).toBe("the first!");
  });

  test("is a timeout where the headers don't come", async () => {
    const { baseUrl } = await loopback(() => {});
    const error = await failure(open(clientOf({ baseUrl, retry: false }), { timeoutMs: 50 }));
    expect(error).toMatchObject({ name: "TimeoutError" });
  });

  test("is repeated before it is there, like every read", async () => {
    const { baseUrl, received } = await loopback((response, count) =>
      count === 1 ? json(response, 503, {}) : response.end("whole"),
    );
    const { data, response } = await open(clientOf({ baseUrl }));
    expect([await textOf(data), response.attempts, received.length]).toEqual(["whole", 2, 2]);
  });

  test("is an error as the read form has it where the status is one, with its body", async () => {
    const { baseUrl } = await loopback((response) => json(response, 404, { message: "No such file" }));
    const error = await failure(open(clientOf({ baseUrl })));
    expect(error).toMatchObject({
      ...{ name: "RejectedError", status: 404, outcome: "rejected", body: { message: "No such file" } },
      message: expect.stringContaining('"No such file"'),
    });
    const unreached = open(clientOf({ baseUrl: await closedPort(), retry: false }));
    expect(await failure(unreached)).toMatchObject({ name: "ConnectionError", outcome: "not-sent" });
  });

  test.each(["call", "client"])("ends with an AbortedError where the signal of the %s ends it", async (whose) => {
    const { baseUrl, response } = await slowServer();
    const controller = new AbortController();
    const { signal } = controller;
    const { data } = await open(clientOf({ baseUrl, ...(whose === "client" && { signal }) }), { signal });
    const reader = data.getReader();
    await reader.read();
    const next = failure(reader.read());
    const closed = once(response(), "close");
    controller.abort();
    expect(await next).toMatchObject({ name: "AbortedError", outcome: "unknown", operation: "getFile", status: 200 });
    await closed;
  });

  test("ends with an error of ours where its connection breaks, and its key isn't shown", async () => {
    const { baseUrl, response } = await slowServer();
    const { data } = await open(clientOf({ baseUrl }));
    const reader = data.getReader();
    await reader.read();
    response().destroy();
    const error = await failure<Error>(reader.read());
    expect(error).toMatchObject({ name: "UnreadableAnswerError", outcome: "unknown", status: 200 });
    expect(error.message).toContain("the body ended early");
  });

  test("ends its connection where the caller cancels it", async () => {
    const { baseUrl, response } = await slowServer();
    const { data } = await open(clientOf({ baseUrl }));
    const closed = once(response(), "close");
    await data.cancel();
    await closed;
  });

  test("leaves no listener on a signal, whatever way it ends", async () => {
    const { baseUrl } = await loopback((response) => response.end("whole"));
    const { signal } = new AbortController();
    let listeners = 0;
    const counted = new Proxy(signal, {
      get(target, name) {
        if (name === "addEventListener") listeners++;
        if (name === "removeEventListener") listeners--;
        const value = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const client = clientOf({ baseUrl });
    listeners = 0;
    await textOf((await open(client, { signal: counted })).data);
    await (await open(client, { signal: counted })).data.cancel();
    expect(listeners).toBe(0);
  });

  test("is one too where the contract doesn't document the content, and none where it documents another", async () => {
    const { baseUrl } = await loopback((response, count) =>
      count === 3 ? response.writeHead(204).end() : json(response, count === 2 ? 202 : 200, { id: 1 }),
    );
    const client = clientOf({ baseUrl });
    const operation: Operation = { ...list, success: { 200: anyContent, 202: "json" } };
    expect(await textOf((await open(client, {}, operation)).data)).toBe('{"id":1}');
    expect((await open(client, {}, operation)).data).toEqual({ id: 1 });
    expect((await open(client, {}, operation)).data).toBeUndefined();
  });

  test("is an empty one where a given fetch has an answer without a body", async () => {
    const fetch = async () => new Response(null);
    expect(await textOf((await open(clientOf({ baseUrl: "https://vendor.example", fetch }))).data)).toBe("");
  });
});
