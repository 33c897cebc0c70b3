import { expect, test } from "vitest";
import { ConnectionError, InputError, type Operation, TimeoutError } from "../src/index.ts";
import { createPathClient } from "../src/paths.ts";
import { clientOf, json, list, loopback, SECRET, send } from "./loopback.ts";

/** As openapi-typescript writes it. */
interface Paths {
  "/rooms/{room}/messages": {
    get: {
      parameters: { query?: { page?: number; tag?: string[] }; path: { room: string } };
      responses: { 200: { content: { "application/json": { id: number }[] } } };
    };
    post: {
      parameters: { query?: { dry?: boolean }; path: { room: string } };
      requestBody: { content: { "application/json": { text: string } } };
      responses: {
        200: { content: { "application/json": { id: number } } };
        204: { headers: object };
        400: { content: { "application/json": { message: string } } };
        500: { content?: never };
      };
    };
    delete?: never;
  };
}

const operations: Record<string, Operation> = { send, list: { ...list, query: { page: {}, tag: {} } } };
const room = { params: { path: { room: "a/b" } } };

async function paths(answer: Parameters<typeof loopback>[0], options: { timeoutMs?: number } = {}) {
  const { baseUrl, received } = await loopback(answer);
  return { client: createPathClient<Paths>(clientOf({ baseUrl: `${baseUrl}/api`, ...options }), operations), received };
}

test("writes the request as openapi-fetch does, with the client's credential", async () => {
  const { client, received } = await paths((response) => json(response, 200, { id: 1 }));
  const { data, error, response } = await client.POST("/rooms/{room}/messages", { ...room, body: { text: "Hello" } });
  expect([data, error, response.status]).toEqual([{ id: 1 }, undefined, 200]);
  expect(received).toMatchObject([
    {
      method: "POST",
      url: "/api/rooms/a%2Fb/messages",
      body: '{"text":"Hello"}',
      headers: { "x-key": SECRET, "content-type": "application/json" },
    },
  ]);
});

test("writes query parameters, several times where they are lists", async () => {
  const { client, received } = await paths((response) => json(response, 200, []));
  const { data } = await client.GET("/rooms/{room}/messages", {
    params: { path: { room: "r1" }, query: { page: 2, tag: ["a b", "c"] } },
  });
  expect(data).toEqual([]);
  expect(received[0]?.url).toBe("/api/rooms/r1/messages?page=2&tag=a%20b&tag=c");
});

test("gives a failure as a result, as openapi-fetch does", async () => {
  const { client } = await paths((response) => json(response, 400, { message: "No room" }));
  const { data, error, response } = await client.POST("/rooms/{room}/messages", { ...room, body: { text: "Hello" } });
  expect([data, error, response.status]).toEqual([undefined, { message: "No room" }, 400]);
});

test("gives a success of another status as it came, also where the contract promises more", async () => {
  const { baseUrl } = await loopback((response) => json(response, 201, { id: 1 }));
  const promising: Operation = {
    ...send,
    success: { 201: "json" },
    promises: (at) => at("uuid") === undefined && "/uuid",
  };
  const client = createPathClient<Paths>(clientOf({ baseUrl: `${baseUrl}/api` }), { send: promising });
  const { data, response } = await client.POST("/rooms/{room}/messages", { ...room, body: { text: "Hello" } });
  expect([data, response.status]).toEqual([{ id: 1 }, 201]);
});

test("gives a success without content", async () => {
  const { client } = await paths((response) => response.writeHead(204).end());
  const { error, response } = await client.POST("/rooms/{room}/messages", { ...room, body: { text: "Hello" } });
  expect([error, response.status]).toEqual([undefined, 204]);
});

test("sends once, and throws the transport's errors where no answer came", async () => {
  const broken = await paths((response) => response.destroy());
  const sending = broken.client.POST("/rooms/{room}/messages", { ...room, body: { text: "Hello" } });
  await expect(sending).rejects.toBeInstanceOf(ConnectionError);
  expect(broken.received).toHaveLength(1);
  const silent = await paths(() => {}, { timeoutMs: 40 });
  await expect(
    silent.client.POST("/rooms/{room}/messages", { ...room, body: { text: "Hello" } }),
  ).rejects.toBeInstanceOf(TimeoutError);
});

test("refuses a path value that leads elsewhere, before anything is sent", async () => {
  const { client, received } = await paths((response) => json(response, 200, []));
  await expect(client.GET("/rooms/{room}/messages", { params: { path: { room: ".." } } })).rejects.toBeInstanceOf(
    InputError,
  );
  expect(received).toEqual([]);
});

test("knows the contract's paths, methods and bodies", async () => {
  const { client } = await paths((response) => json(response, 200, { id: 1 }));
  const compiledOnly = async () => {
    // @ts-expect-error No such path.
    await client.GET("/rooms");
    // @ts-expect-error The path has no such method.
    await client.DELETE("/rooms/{room}/messages", room);
    // @ts-expect-error The body is missing.
    await client.POST("/rooms/{room}/messages", room);
    // @ts-expect-error The path parameter is missing.
    await client.GET("/rooms/{room}/messages");
  };
  expect(compiledOnly).toBeTypeOf("function");
  const { data } = await client.POST("/rooms/{room}/messages", { ...room, body: { text: "Hello" } });
  expect(data satisfies { id: number } | undefined).toEqual({ id: 1 });
});
