import { inspect } from "node:util";
import { expect, test } from "vitest";
import { call } from "../src/client/client.ts";
import { type Answer, type ClientOptions, clientParameters, createClient, mask, type Operation } from "../src/index.ts";
import { type AddressPlan, byAddress, pagesOf } from "../src/pages.ts";
import { clientOf, failure, json, list, loopback, run, SECRET, send } from "./loopback.ts";

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

/** A client whose credential is in the path of its operations, as a bot's token is. */
function botOf(options: object = {}) {
  return createClient("vendor", { token: SECRET, ...options } as ClientOptions, {
    parameters: clientParameters([{ in: "path", name: "token", option: "token", required: true, credential: true }]),
    options: ["token"],
  });
}
const { security: _, ...open } = list;
const updates: Operation = { ...open, path: "/bot{token}/updates" };

test("shows a token that stands in the path in no printed form", async () => {
  const seen: unknown[] = [];
  const keep = (event: unknown) => void seen.push(event);
  const { baseUrl, received } = await loopback((response, count) => {
    if (count === 1) json(response, 404, { message: `no /bot${SECRET}/updates` });
    else if (count === 2) response.writeHead(302, { location: `/bot${SECRET}/updates` }).end();
    else if (count === 3) response.destroy();
    else json(response, 200, { id: 1 });
  });
  const hooks = { onRequest: keep, onResponse: keep, onRetry: keep, onError: keep };
  const client = botOf({ baseUrl, hooks, retry: false });
  seen.push(client);
  for (let count = 1; count <= 3; count++) seen.push(await failure(client[call](updates, {})));
  seen.push(await client[call](updates, {}));
  const fetch = (url: string) => Promise.reject(new TypeError(`Failed to parse URL from ${url}`));
  seen.push(await failure(botOf({ baseUrl, fetch })[call](updates, {})));

  expect(received.map(({ url }) => url)).toEqual(Array(4).fill(`/bot${SECRET}/updates`));
  expect(seen.map(printed).join("\n")).not.toContain(SECRET);
  expect(seen).toContainEqual(expect.objectContaining({ url: `${baseUrl}/bot[redacted]/updates`, status: 200 }));
});

test("follows the addresses of pages beneath a path with a token, and shows it in none of them", async () => {
  const { baseUrl, received } = await loopback((response, count) => {
    const next = ["?page=2", `/bot${SECRET}/updates?page=3`, `/bot${SECRET}/more`, "?page=4"];
    json(response, 200, { rows: [count], next: next[count - 1] });
  });
  const shown: string[] = [];
  const plan = { items: ["rows"], address: ["next"] };
  const pages = pagesOf<number, Answer<number, unknown>, AddressPlan>(botOf({ baseUrl }), updates, byAddress, plan);
  const read = async () => {
    for await (const { response } of pages.pages()) shown.push(response.url);
  };
  expect(await failure(read())).toMatchObject({
    message: expect.stringContaining("beside a path that holds a credential"),
  });
  const own = `/bot${SECRET}/updates`;
  expect(received.map(({ url }) => url)).toEqual([own, `${own}?page=2`, `${own}?page=3`, `/bot${SECRET}/more`]);
  expect(shown).toEqual([...Array(3).fill(`${baseUrl}/bot[redacted]/updates`), `${baseUrl}/bot[redacted]/more`]);
});

test("takes a token of the path from the client alone", async () => {
  const error = await failure<Error>(
    botOf({ baseUrl: "http://127.0.0.1" })[call](updates, { path: { token: SECRET } }),
  );
  expect(error).toMatchObject({ outcome: "not-sent", field: "path.token" });
  expect(printed(error)).not.toContain(SECRET);
});

const each = (write: (code: number) => string) => (text: string) =>
  [...text].map((sign) => write(sign.charCodeAt(0))).join("");
const hex = (code: number, length: number) => code.toString(16).padStart(length, "0");
const forms: [name: string, form: (key: string) => string][] = [
  ["as it is", (key) => key],
  ["in upper case", (key) => key.toUpperCase()],
  ["in lower case", (key) => key.toLowerCase()],
  ["percent-encoded", encodeURIComponent],
  ["percent-encoded in lower case", (key) => encodeURIComponent(key).toLowerCase()],
  ["percent-encoded with its apostrophe", (key) => encodeURIComponent(key).replaceAll("'", "%27")],
  ["percent-encoded sign by sign", each((code) => `%${hex(code, 2)}`)],
  ["as a form writes it", (key) => new URLSearchParams({ key }).toString().slice(4)],
  ["inside a JSON text", (key) => JSON.stringify(key).slice(1, -1)],
  ["inside a JSON text with its slashes escaped", (key) => JSON.stringify(key).slice(1, -1).replaceAll("/", "\\/")],
  [
    "as JSON for a web page writes it",
    (key) =>
      key.replace(
        /[&'"]/g,
        each((code) => `\\u${hex(code, 4)}`),
      ),
  ],
  ["inside a JSON text sign by sign", each((code) => `\\u${hex(code, 4)}`)],
  ["in HTML", (key) => key.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;")],
  ["in HTML sign by sign", each((code) => `&#x${hex(code, 2)};`)],
  ["in base64", btoa],
  ["in base64 inside an address", (key) => encodeURIComponent(btoa(key))],
  [
    "in an address inside JSON",
    (key) => JSON.stringify(encodeURIComponent(key)).replaceAll("%", "\\u0025").slice(1, -1),
  ],
];

test.each(forms)("masks a key that the vendor repeats %s, in JSON as well as in what isn't", async (_, form) => {
  const key = 'k3y/with "signs"&more + it\'s';
  const echo = form(key);
  for (const body of [JSON.stringify({ message: `no: ${echo}`, [echo]: [echo] }), `<p>no: ${echo}</p>`]) {
    const { baseUrl } = await loopback((response) =>
      response.writeHead(400, { "content-type": "application/json" }).end(body),
    );
    const error = await failure<Error & { body: unknown }>(run(clientOf({ baseUrl, key }), send));
    expect(JSON.stringify(error.body)).toContain("no: [redacted]");
    expect(printed(error).toLowerCase()).not.toContain(echo.toLowerCase());
    expect(printed(error).toLowerCase()).not.toContain(JSON.stringify(echo).slice(1, -1).toLowerCase());
  }
});

test("masks a key that looks escaped itself", async () => {
  const key = "a%2Fb&amp;c\\u0041+d";
  for (const echo of [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)]) {
    const { baseUrl } = await loopback((response) => response.writeHead(400).end(`no: ${echo}.`));
    expect(await failure(run(clientOf({ baseUrl, key }), send))).toMatchObject({ body: "no: [redacted]." });
  }
});

test("leaves a text with escapes as it is where no key is in it", async () => {
  const body = "100%25 of a+b &amp; c";
  const { baseUrl } = await loopback((response) => response.writeHead(400).end(body));
  expect(await failure(run(clientOf({ baseUrl }), send))).toMatchObject({ body });
});

test("masks a key in the id of a request and in a content type, wherever they are told", async () => {
  const seen: unknown[] = [];
  const keep = (event: unknown) => void seen.push(event);
  const { baseUrl } = await loopback((response) =>
    response.writeHead(200, { "x-request-id": `q-${SECRET}`, "content-type": `text/${SECRET}` }).end("{}"),
  );
  const client = clientOf({ baseUrl, hooks: { onResponse: keep, onError: keep } });
  const error = await failure<Error>(run(client, send));
  expect(error).toMatchObject({ name: "UnreadableAnswerError", requestId: "q-[redacted]" });
  expect(error.message).toContain("of text/[redacted]");
  expect([error, ...seen].map(printed).join("\n")).not.toContain(SECRET);
});

test.each([
  ["a hundred lists in lists", `${"[".repeat(100)}${"]".repeat(100)}`, '[["[left out]"]]'],
  ["a list of a hundred thousand", `[${"1,".repeat(20_000)}1]`, "[left out]"],
])("keeps of %s no more than a printer of errors walks through", async (_, text, kept) => {
  for (const [status, outcome] of [
    [400, "rejected"],
    [429, "rejected"],
    [500, "unknown"],
  ] as const) {
    const { baseUrl } = await loopback((response) =>
      response.writeHead(status, { "content-type": "application/json" }).end(text),
    );
    const error = await failure(run(clientOf({ baseUrl, retry: false }), send));
    expect(error).toMatchObject({ status, outcome });
    expect(JSON.stringify(error)).toContain(kept);
    expect(JSON.stringify(error).length).toBeLessThan(200_000);
  }
});

test("masks for the facade no more of a large success than an error shows", () => {
  const client = clientOf({ baseUrl: "https://vendor.example" });
  const large = { texts: Array(5_000).fill(`${SECRET} and ${"x".repeat(60)}`), after: 1 };
  const masked = JSON.stringify(client[mask](large));
  expect(masked).toContain("[redacted] and xxx");
  expect(masked).toContain("[left out]");
  expect(masked).not.toContain(SECRET);
  expect(masked).not.toContain("after");
});

test("gives the refusal of a body that is nested beyond reading, as text", async () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const { baseUrl } = await loopback((response) =>
    response.writeHead(400, { "content-type": "application/json" }).end(deep),
  );
  const error = await failure(run(clientOf({ baseUrl }), send));
  expect(error).toMatchObject({ outcome: "rejected", body: "[".repeat(512) });
});

test("takes a success that is nested beyond reading for one that can't be read, and no text for nested", async () => {
  const answers = [
    `{"id":${"[".repeat(1_001)}1${"]".repeat(1_001)}}`,
    JSON.stringify({ id: '[{\\"["'.repeat(2_000), list: Array(5_000).fill([{}]) }),
  ];
  const { baseUrl } = await loopback((response, count) =>
    response.writeHead(200, { "content-type": "application/json" }).end(answers[count - 1]),
  );
  expect(await failure(run(clientOf({ baseUrl }), send))).toMatchObject({ name: "UnreadableAnswerError" });
  expect((await run(clientOf({ baseUrl }), send)).data).toEqual(JSON.parse(answers[1] ?? ""));
});

test("shows of a large body of a failure its beginning", async () => {
  const text = `{"message":"${"x".repeat(100_000)}"}`;
  const { baseUrl } = await loopback((response) =>
    response.writeHead(400, { "content-type": "application/json" }).end(text),
  );
  expect(await failure(run(clientOf({ baseUrl }), send))).toMatchObject({ status: 400, body: text.slice(0, 512) });
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

test.each([
  ["plain", "https://files.example/uploads/1?sig=S-i_g~0%2F1&exp=1795323981"],
  ["of an object store", "https://files.example/1?X-Amz-Date=20261122&X-Amz-Signature=S-i_g~0%2F1&x=1"],
  ["escaped for HTML", "https://files.example/1?exp=1&amp;signature=S-i_g~0%2F1"],
])("shows no signature of an address in an error, %s", async (_, url) => {
  const { baseUrl } = await loopback((response, count) => {
    if (count === 1) json(response, 400, { message: `See ${url}`, files: [{ url, title: "my sig=nature" }] });
    else response.writeHead(200, { "content-type": "text/html" }).end(`<a href="${url}">`);
  });
  const client = clientOf({ baseUrl });
  const shown = [await failure(run(client, send)), await failure(run(client, send))].map(printed).join("\n");
  expect(shown).not.toContain("S-i_g");
  expect(shown).toMatch(/sig(?:nature)?=\[redacted\]/i);
  expect(shown).toContain("my sig=nature");
});
