import { inspect } from "node:util";
import { expect, test } from "vitest";
import { call } from "../src/client/client.ts";
import { type Answer, type ClientOptions, clientParameters, createClient, mask, type Operation } from "../src/index.ts";
import { failure, json, list, loopback, run, SECRET, send } from "./loopback.ts";

/** A client whose key is a function, or anything else that a caller may give. */
function clientOf(key: unknown, options: ClientOptions) {
  return createClient("vendor", { key, ...options } as ClientOptions, {
    credentials: (secret) => ({ key: { in: "header", name: "x-key", value: `Bearer ${secret("key")}` } }),
  });
}

const printed = (value: unknown) => inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value);

test.each([
  ["at once", (count: number) => `key-${count}-of-many`],
  ["later", async (count: number) => `key-${count}-of-many`],
])("asks for a credential anew for each request, which a function gives %s", async (_, give) => {
  let count = 0;
  const { baseUrl, received } = await loopback((response, answered) =>
    answered === 1 ? json(response, 429, {}, { "retry-after": "0" }) : json(response, 200, {}),
  );
  const client = clientOf(() => give(++count), { baseUrl });
  expect(count).toBe(0);
  await run(client, send);
  await run(client, send);
  expect(received.map(({ headers }) => headers["x-key"])).toEqual(
    [1, 2, 3].map((each) => `Bearer key-${each}-of-many`),
  );
  expect(received.map(({ body }) => body)).toEqual(Array(3).fill('{"text":"Hello"}'));
});

test("sends the same bytes again, though the caller changes the input while a credential is on its way", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const body = { text: "Hello" };
  const path = { room: "r1" };
  const client = clientOf(async () => SECRET, { baseUrl });
  const sending = client[call](send, { path, body });
  body.text = "Bye";
  path.room = "r2";
  await sending;
  expect(received).toMatchObject([{ url: "/rooms/r1/messages", body: '{"text":"Hello"}' }]);
});

test("masks each credential that was given in a call, in errors, events and what the facade shows", async () => {
  let count = 0;
  const seen: unknown[] = [];
  const keep = (event: unknown) => void seen.push(event);
  const keys = ["first-key-of-it", "second-key-of-it"];
  const { baseUrl } = await loopback((response, answered) => {
    const body = { message: `no ${keys.join(" and no ")}` };
    json(response, answered === 1 ? 429 : answered === 2 ? 400 : 200, body, { "x-request-id": `q-${keys[0]}` });
  });
  const give = () => keys[count++ % 2];
  const hooks = { onRequest: keep, onResponse: keep, onRetry: keep, onError: keep };
  const client = clientOf(give, { baseUrl, hooks });
  seen.push(client, await failure(run(client, send)));
  const answer = await run(client, send);
  seen.push(client[mask]({ key: keys[0] }, answer.response));
  for (const key of keys.slice(0, 1)) expect(seen.map(printed).join("\n")).not.toContain(key);
  expect(printed(seen[seen.length - 2])).not.toContain(keys[1]);
});

const never = () => new Promise<string>(() => {});
test.each([
  [
    "throws",
    () => {
      throw new Error(`no way to ${SECRET}`);
    },
    "key is a function, and it threw",
  ],
  ["rejects", async () => Promise.reject(SECRET), "key is a function, and it threw"],
  ["gives nothing", () => undefined, "key is a function, and gave no text"],
  ["gives a number", () => 424_242_424, "key is a function, and gave no text"],
  ["gives another function", () => () => SECRET, "key is a function, and gave no text"],
  ["gives an empty text", () => "", "key is empty"],
  ["gives what no header takes", async () => `${SECRET}\n`, "key has a space at an end"],
])("fails as not-sent where the function %s, and shows nothing of it", async (_, give, sentence) => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const error = await failure<Error>(run(clientOf(give, { baseUrl }), send));
  expect(error).toMatchObject({ name: "AgentpostError", outcome: "not-sent", field: "key", attempts: 0 });
  expect(error.message).toContain(`vendor.sendMessage: ${sentence}`);
  expect(error.message).toContain("expected a function that gives the credential");
  expect(printed(error)).not.toMatch(/k3y|424/);
  expect(received).toEqual([]);
});

test("ends a call whose credential doesn't come in time, or whose caller gives up, as not-sent", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const client = clientOf(never, { baseUrl });
  expect(await failure(run(client, send, {}, { deadlineMs: 20 }))).toMatchObject({
    name: "TimeoutError",
    outcome: "not-sent",
  });
  const controller = new AbortController();
  const sending = failure(run(client, send, {}, { signal: controller.signal }));
  controller.abort();
  expect(await sending).toMatchObject({ name: "AbortedError", outcome: "not-sent" });
  let asked = 0;
  const counting = clientOf(() => `${++asked}`, { baseUrl });
  await failure(run(counting, send, {}, { signal: AbortSignal.abort() }));
  expect(asked).toBe(0);
  expect(received).toEqual([]);
});

test("claims no more than is known where a later credential can't be had", async () => {
  const { baseUrl } = await loopback((response) => response.destroy());
  let count = 0;
  const client = clientOf(() => (++count === 1 ? SECRET : undefined), { baseUrl });
  expect(await failure(run(client, list))).toMatchObject({ name: "AgentpostError", outcome: "unknown", attempts: 1 });
});

test("asks for no credential where the operation sends none, and refuses input before it asks", async () => {
  const { baseUrl } = await loopback((response) => json(response, 200, {}));
  const { security: _, ...open } = list;
  let asked = 0;
  const client = clientOf(() => `key-${++asked}`, { baseUrl });
  await run(client, open);
  await failure(run(client, send, { path: { room: ".." } }));
  expect(asked).toBe(0);
});

test("puts a token that a function gives into the path, and shows it nowhere", async () => {
  const { baseUrl, received } = await loopback((response, count) => json(response, count === 1 ? 404 : 200, {}));
  const seen: unknown[] = [];
  let count = 0;
  const { security: _, ...rest } = list;
  const updates: Operation = { ...rest, path: "/bot{token}/updates" };
  const hooks = { onRequest: (event: unknown) => void seen.push(event) };
  const client = createClient("bots", { baseUrl, hooks, token: async () => `token-${++count}` } as ClientOptions, {
    parameters: clientParameters([{ in: "path", name: "token", option: "token", required: true, credential: true }]),
    options: ["token"],
  });
  seen.push(await failure(client[call](updates, {})));
  const { response } = await client[call]<Answer<number, unknown>>(updates, {});
  seen.push(response);
  expect(received.map(({ url }) => url)).toEqual(["/bottoken-1/updates", "/bottoken-2/updates"]);
  expect(response.url).toBe(`${baseUrl}/bot[redacted]/updates`);
  expect(seen.map(printed).join("\n")).not.toMatch(/token-\d/);
});
