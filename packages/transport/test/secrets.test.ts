import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type ClientOptions, createClient } from "../src/index.ts";
import { clientOf, failure, json, loopback, run, SECRET, send } from "./loopback.ts";

/** Every way an object is usually printed. */
function printed(value: unknown): string {
  const error =
    value instanceof Error
      ? [value.stack, value.message, String(value), inspect(value.cause, { depth: 9, showHidden: true })]
      : [];
  return [inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value), ...error].join("\n");
}

test.each(["header", "query"] as const)("shows a key that travels in the %s in no printed form", async (place) => {
  const seen: unknown[] = [];
  const keep = (event: unknown) => void seen.push(event);
  const { baseUrl, received } = await loopback((response, count) => {
    if (count === 1) json(response, 400, { message: `bad key ${SECRET}`, [SECRET]: [SECRET] });
    else if (count === 2)
      response.writeHead(302, { location: `https://elsewhere.example/${SECRET}/login?x-key=${SECRET}` }).end();
    else if (count === 3) response.writeHead(200, { "content-type": "text/html" }).end(`<a href="?x-key=${SECRET}">`);
    else if (count === 4) response.destroy();
    else json(response, 200, { id: 1 });
  });
  const hooks = { onRequest: keep, onResponse: keep, onRetry: keep, onError: keep };
  const client = clientOf({ baseUrl, place, hooks });
  seen.push(client);
  for (let count = 1; count <= 4; count++) seen.push(await failure(run(client, send)));
  seen.push(await run(client, send));
  const fetch = (url: string) =>
    Promise.reject(Object.assign(new TypeError(`Failed to parse URL from ${url}`), { input: url, key: SECRET }));
  seen.push(await failure(run(clientOf({ baseUrl, place, fetch }), send)));

  expect(received).toHaveLength(5);
  expect(
    received.every(({ url, headers }) => (place === "query" ? url?.includes(SECRET) : headers["x-key"] === SECRET)),
  ).toBe(true);
  expect(seen.map(printed).join("\n")).not.toContain(SECRET);
  expect(seen.map(printed).join("\n")).toContain("[redacted]");
});

test.each([
  ["as it is", (key: string) => key],
  ["percent-encoded", encodeURIComponent],
  ["inside a JSON text", (key: string) => JSON.stringify(key).slice(1, -1)],
])("masks a key that the vendor repeats %s", async (_, form) => {
  const key = 'k3y/with "signs"&more';
  const { baseUrl } = await loopback((response) => json(response, 400, { message: `no: ${form(key)}` }));
  const error = await failure<Error>(run(clientOf({ baseUrl, key }), send));
  expect(error.message).toContain("no: [redacted]");
  expect(printed(error)).not.toContain(form(key));
});

test("masks a key before it cuts a body, so that no half of it stays", async () => {
  const client = async (length: number) => {
    const { baseUrl } = await loopback((response) => response.writeHead(400).end("x".repeat(length) + SECRET));
    return clientOf({ baseUrl });
  };
  for (let length = 512 - SECRET.length - 1; length <= 512; length += 4) {
    const { body } = await failure<{ body: string }>(run(await client(length), send));
    expect(body).not.toContain(SECRET.slice(0, 4));
  }
});

test("does not follow a redirect, with a body or without", async () => {
  const other = await loopback((response) => json(response, 200, {}));
  const { baseUrl } = await loopback((response) => response.writeHead(307, { location: other.baseUrl }).end());
  expect(await failure(run(clientOf({ baseUrl }), send))).toMatchObject({
    name: "RedirectError",
    location: other.baseUrl,
  });
  expect(other.received).toEqual([]);
});

test("drops what a hook throws", async () => {
  const { baseUrl } = await loopback((response) => json(response, 200, { id: 1 }));
  const hooks = {
    onRequest: () => {
      throw new Error("the logger is full");
    },
  };
  expect((await run(clientOf({ baseUrl, hooks }), send)).data).toEqual({ id: 1 });
});

test("masks each part of a credential, alone and as it travels, the longest first", async () => {
  const [user, password] = ["user-of-it", "user-of-its-own"];
  const pair = btoa(`${user}:${password}`);
  const { baseUrl } = await loopback((response) =>
    json(response, 400, { message: `no ${user}, no ${password}, no ${pair}, but an abc` }),
  );
  const client = createClient("vendor", { baseUrl, user, password, pin: "abc" } as ClientOptions, {
    credentials: (secret) => ({
      key: { in: "header", name: "Authorization", value: `Basic ${btoa(`${secret("user")}:${secret("password")}`)}` },
      pin: { in: "header", name: "x-pin", value: secret("pin") },
    }),
  });
  const error = await failure<Error>(run(client, send));
  expect(error.message).toContain("no [redacted], no [redacted], no [redacted], but an abc");
});

test("leaves the query of an address out of a failure's cause, whatever it holds", async () => {
  const fetch = (url: string) => Promise.reject(new TypeError(`no way to ${url} and none to http://a.example/b?c=d`));
  const client = clientOf({ baseUrl: "https://vendor.example", fetch });
  const error = await failure<Error>(run(client, send, { query: { dry: "customer 7" } }));
  expect((error.cause as Error).message).toBe(
    "no way to https://vendor.example/rooms/r1/messages and none to http://a.example/b",
  );
});

test("drops what a hook rejects with", async () => {
  const { baseUrl } = await loopback((response) => json(response, 200, { id: 1 }));
  const hooks = { onRequest: () => Promise.reject(new Error("the logger is full")) };
  expect((await run(clientOf({ baseUrl, hooks }), send)).data).toEqual({ id: 1 });
});
