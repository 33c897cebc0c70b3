import { describe, expect, test } from "vitest";
import {
  type ClientOptions,
  createClient,
  deepObject,
  formExploded,
  InputError,
  type OperationInput,
  pathStyle,
  type Validator,
} from "../src/index.ts";
import { clientOf, failure, json, loopback, run, SECRET, send } from "./loopback.ts";

const nothing = Symbol("nothing");

test.each([
  ["an empty id", ""],
  [".", "."],
  ["..", ".."],
  ["percent-encoded dots", "%2E%2e"],
  ["half-encoded dots", ".%2e"],
  ["a missing id", undefined],
  ["null", null],
  ["an object", {}],
  ["an array", ["r1"]],
  ["NaN", Number.NaN],
  ["half a surrogate pair", "\ud800"],
])("refuses %s in the path before anything is sent", async (_, room) => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const error: InputError = await failure(run(clientOf({ baseUrl }), send, { path: { room } }));
  expect(error).toBeInstanceOf(InputError);
  expect(error).toMatchObject({ outcome: "not-sent", field: "path.room" });
  expect(received).toEqual([]);
});

test.each(["a/b?c#d%e", "ü 漢字 🎈", "...", "%2e%2e%2f"])("carries the id %s as it is", async (room) => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  await run(clientOf({ baseUrl: `${baseUrl}/api/v1/` }), send, { path: { room } });
  const path = received[0]?.url ?? "";
  expect(path.split("/")).toHaveLength(6);
  expect(decodeURIComponent(path.split("/")[4] ?? "")).toBe(room);
});

test.each([
  ["a place that does not exist", { room: "r1" }, "room"],
  ["a parameter that does not exist", { query: { dyr: true } }, "query.dyr"],
  ["null in a query", { query: { dry: null } }, "query.dry"],
  ["a missing body", { body: undefined }, "body"],
  ["a body without a JSON form", { body: () => 1 }, "body"],
  ["a body with a BigInt", { body: { n: 1n } }, "body"],
  ["another media type than the only one", { body: {}, contentType: "text/plain" }, "body"],
])("refuses %s", async (_, input, field) => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  expect(await failure(run(clientOf({ baseUrl }), send, input as OperationInput))).toMatchObject({
    name: "InputError",
    field,
  });
  expect(received).toEqual([]);
});

test("asks for a parameter that the contract requires", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const operation = { ...send, query: { dry: { required: true as const } } };
  const error: InputError = await failure(run(clientOf({ baseUrl }), operation));
  expect(error).toMatchObject({ outcome: "not-sent", field: "query.dry" });
  expect(received).toEqual([]);
});

test.each([
  ["an exploded list", formExploded, []],
  ["a list in the style deepObject", deepObject, []],
])("refuses %s without an item where the contract requires the parameter", async (_, write, value) => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const required = { ...send, query: { parties: { required: true as const, write } } };
  const error: InputError = await failure(run(clientOf({ baseUrl }), required, { query: { parties: value } }));
  expect(error).toMatchObject({ outcome: "not-sent", field: "query.parties" });
  expect(error.message).toContain("query.parties is empty; expected an item");
  expect(received).toEqual([]);
  // One that may be left out is.
  const optional = { ...send, query: { parties: { write } } };
  await run(clientOf({ baseUrl }), optional, { query: { parties: value } });
  expect(received[0]?.url).not.toContain("?");
});

test("sends an object without fields where the contract requires the parameter, since each field may be left out", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const operation = { ...send, query: { filter: { required: true as const, write: deepObject } } };
  await run(clientOf({ baseUrl }), operation, { query: { filter: {} } });
  expect(received).toHaveLength(1);
});

test.each([
  ["a line break", { "x-trace": "a\r\nx-key: other" }, 'headers["x-trace"]'],
  ["the credential", { "X-Key": "other" }, 'headers["x-key"]'],
  ["a number", { "x-trace": 5 as unknown as string }, 'headers["x-trace"]'],
  ["a name that is none", { "x trace": "a" }, 'headers["x trace"]'],
])("refuses a header with %s", async (_, headers, field) => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  expect(await failure(run(clientOf({ baseUrl }), send, {}, { headers }))).toMatchObject({ name: "InputError", field });
  expect(received).toEqual([]);
});

test.each([
  ["no baseUrl", nothing, "baseUrl is missing"],
  ["no absolute URL", "vendor.example", "is no web address; expected one such as https:"],
  ["another scheme", "ftp://vendor.example", "is no web address; expected one such as https:"],
  ["credentials", `https://me:${SECRET}@vendor.example`, "holds a credential"],
  ["a query", "https://vendor.example?a=1", "query"],
  ["a fragment", "https://vendor.example#a", "fragment"],
  ["plain http to a host that isn't loopback", "http://vendor.example", "in the clear"],
])("refuses a baseUrl with %s, without repeating a secret", (_, baseUrl, sentence) => {
  const create = () => clientOf(baseUrl === nothing ? {} : { baseUrl: baseUrl as string });
  expect(create).toThrow(InputError);
  expect(create).toThrow(sentence);
  expect(create).not.toThrow(SECRET);
});

test.each([
  ["missing", undefined],
  ["empty", ""],
  ["with a line break", `${SECRET}\n`],
  ["with a space after it", `${SECRET} `],
  ["with a control character", `${SECRET}\u0001x`],
])("refuses a credential that is %s, and names the option", (_, key) => {
  const create = () => clientOf({ baseUrl: "https://vendor.example", key: key as string });
  expect(create).toThrow(/: key (is|begins|has) .*\{ key: "…" \}/);
  expect(create).not.toThrow(SECRET);
});

test.each([undefined, null, "key", 7])("refuses %j as a client's options", (options) => {
  const create = () => createClient("vendor", options as unknown as ClientOptions, {});
  expect(create).toThrow(/^vendor.createClient: options is .*; expected an object$/);
});

describe("a client with two security schemes", () => {
  const client = (options: object) =>
    createClient("vendor", options as ClientOptions, {
      baseUrl: "https://vendor.example",
      credentials: (secret, given) => ({
        first: (given("one") || !given("two")) && { in: "header", name: "x-first", value: secret("one") },
        second: given("two") && { in: "header", name: "x-second", value: secret("two") },
      }),
    });
  const either = { ...send, security: [["first"], ["second"]] };
  const sent = async (options: object) => {
    const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
    await run(client({ ...options, baseUrl }), either);
    return Object.keys(received[0]?.headers ?? {}).filter((name) => name.startsWith("x-"));
  };

  test("uses the first that it has a credential for, unless told which", async () => {
    expect(await sent({ one: "credential", two: "credential" })).toEqual(["x-first"]);
    expect(await sent({ two: "credential" })).toEqual(["x-second"]);
    expect(await sent({ one: "credential", two: "credential", securityScheme: "second" })).toEqual(["x-second"]);
  });

  test("refuses to be made without any, or with one that it is told to use and has no credential for", () => {
    expect(() => client({})).toThrow('one is missing; expected { one: "…" }');
    expect(() => client({ one: "credential", securityScheme: "second" })).toThrow(
      "securityScheme has no credential; leave it out, or set the options of that scheme",
    );
  });
});

test("asks for the rest of an alternative of which a part was given", () => {
  const options = { baseUrl: "https://vendor.example", user: "Ada" } as ClientOptions;
  const create = () =>
    createClient("vendor", options, {
      credentials: (secret, given) => ({
        pair: given("user", "password") && {
          in: "header",
          name: "authorization",
          value: `${secret("user")}:${secret("password")}`,
        },
      }),
    });
  expect(create).toThrow('password is missing; expected { password: "…" }');
});

test("refuses a call that needs a credential which its client hasn't got", async () => {
  const client = createClient("vendor", { baseUrl: "https://vendor.example" }, {});
  const error: InputError = await failure(run(client, { ...send, security: [["one"], ["two"]] }));
  expect(error).toMatchObject({ outcome: "not-sent", field: "credentials" });
  expect(error.message).toContain("those of one or two");
});

test("refuses a cookie header of the caller's beside the cookies of the contract", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const operation = { ...send, cookie: { session: {} } };
  const input = { cookie: { session: "s1" } };
  expect(await failure(run(clientOf({ baseUrl }), operation, input, { headers: { Cookie: "a=b" } }))).toMatchObject({
    field: 'headers["cookie"]',
  });
  await run(clientOf({ baseUrl }), operation, input);
  expect(received.map(({ headers }) => headers.cookie)).toEqual(["session=s1"]);
});

test.each([
  ["timeoutMs", 0, "is 0; expected a number of milliseconds from 1 to 2147483647"],
  ["timeoutMs", 2000n, "is 2000; expected a number"],
  ["timeoutMs", Number.NaN, "is NaN; expected a number"],
  ["deadlineMs", "30000", "is a string; expected a number of milliseconds"],
  ["deadlineMs", Number.POSITIVE_INFINITY, "is Infinity; expected a number of milliseconds"],
  ["retry", true, "is true; expected { maxAttempts } or false"],
  ["retry", { attempts: 5 }, "retry.attempts is not known; expected maxAttempts"],
  ["retry", { maxAttempts: 0 }, "retry.maxAttempts is 0; expected a whole number from 1"],
  ["signal", {}, "is an object; expected an AbortSignal"],
  ["headers", new Map([["x-trace", "1"]]), "is an object; expected an object such as"],
  ["headers", "x-trace: 1", "is a string; expected an object such as"],
  ["headers", { "Transfer-Encoding": "chunked" }, 'headers["Transfer-Encoding"] is the runtime\'s own; leave it out'],
  ["headers", { expect: "100-continue" }, 'headers["expect"] is the runtime\'s own'],
  ["timeout", 5000, "timeout is not known; expected timeoutMs, deadlineMs"],
])("refuses a %s of %o in a call as well as in a client, before anything is sent", async (name, value, problem) => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const options = { [name]: value } as ClientOptions;
  const called: InputError = await failure(run(clientOf({ baseUrl }), send, {}, options));
  expect(called).toMatchObject({ name: "InputError", outcome: "not-sent" });
  expect(called.message).toContain(problem);
  expect(() => clientOf({ baseUrl, ...options })).toThrow(problem);
  expect(received).toEqual([]);
});

test.each([
  ["maxAnswerBytes", 0, "is 0; expected a number of bytes from 1"],
  ["retryBudget", -1, "is -1; expected a number from 0"],
  ["allowInsecureHttp", "false", "is a string; expected true or false"],
  ["fetchSendsOnce", 1, "is 1; expected true or false"],
  ["fetch", "fetch", "is a string; expected a function"],
  [
    "hooks",
    { onRequests: () => {} },
    "hooks.onRequests is not known; expected onRequest, onResponse, onRetry, onSuccess, onError",
  ],
  ["hooks", { onError: "log" }, "hooks.onError is a string; expected a function"],
  ["hookz", {}, "hookz is not known"],
  ["securityScheme", "key", "securityScheme is not known"],
])("refuses a client whose %s is %o", (name, value, problem) => {
  const create = () => clientOf({ baseUrl: "https://vendor.example", [name]: value } as ClientOptions);
  expect(create).toThrow(InputError);
  expect(create).toThrow(problem);
});

test("names in a call's options the client's own, which have no place there", async () => {
  const options = { baseUrl: "https://other.example" } as ClientOptions;
  const error: InputError = await failure(run(clientOf({ baseUrl: "https://vendor.example" }), send, {}, options));
  expect(error).toMatchObject({ field: "baseUrl", outcome: "not-sent" });
});

test("takes null for no signal and no options, as fetch does", async () => {
  const { baseUrl } = await loopback((response) => json(response, 200, { id: 1 }));
  const client = clientOf({ baseUrl, signal: null });
  expect((await run(client, send, {}, { signal: null })).data).toEqual({ id: 1 });
  expect((await run(client, send, {}, null as never)).data).toEqual({ id: 1 });
});

test("keeps a client as it was made, whatever becomes of the options", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const options = { baseUrl, headers: { "x-trace": "first" }, retry: { maxAttempts: 1 } };
  const client = clientOf(options);
  Object.assign(options, { baseUrl: "https://elsewhere.example", timeoutMs: 1 });
  options.headers["x-trace"] = "second";
  await run(client, send);
  expect(received[0]?.headers["x-trace"]).toBe("first");
});

test("takes a call's header before its client's, also one that the contract knows", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const client = clientOf({ baseUrl, headers: { "x-tenant": "client's", "x-trace": "client's" } });
  const operation = { ...send, header: { "X-Tenant": {} } };
  await run(client, operation, { header: { "X-Tenant": "call's" } }, { headers: { "x-trace": "call's" } });
  expect(received[0]?.headers).toMatchObject({ "x-tenant": "call's", "x-trace": "call's" });
});

test("refuses a content type of the caller's own beside a body", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const headers = { "Content-Type": "text/plain" };
  const error: InputError = await failure(run(clientOf({ baseUrl }), send, {}, { headers }));
  expect(error).toMatchObject({ field: 'headers["content-type"]', outcome: "not-sent" });
  expect(error.message).toContain("name another in contentType");
  expect(received).toEqual([]);
});

test.each([
  ["a number", 123456789012],
  ["a bigint", 123456789012n],
  ["a symbol", Symbol("123456789012")],
  ["an object", { key: "123456789012" }],
])("doesn't repeat a credential that is %s", (_, key) => {
  const create = () => clientOf({ baseUrl: "https://vendor.example", key: key as unknown as string });
  expect(create).toThrow(/key is an? (number|bigint|symbol|object); expected/);
  expect(create).not.toThrow("123456789012");
});

test("refuses a credential that holds what ends it", () => {
  const options = { baseUrl: "https://vendor.example", user: "a:b" } as ClientOptions;
  const create = () =>
    createClient("vendor", options, {
      credentials: (secret) => ({
        pair: { in: "header", name: "authorization", value: `Basic ${secret("user", ":")}` },
      }),
    });
  expect(create).toThrow('user has a ":", at which it would end; expected { user: "…" }');
});

test("asks the validator that a client was given before anything is sent", async () => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const validator: Validator = {
    sendMessage: (input: { path: { room: string } }, refuse) => {
      if (input.path.room !== "r2") refuse("path.room", `is "${input.path.room}"; expected "r2"`);
    },
  };
  const client = clientOf({ baseUrl, validator });
  const error: InputError = await failure(run(client, send));
  expect(error).toMatchObject({ field: "path.room", outcome: "not-sent" });
  await run(client, send, { path: { room: "r2" } });
  expect(received).toHaveLength(1);
});

const styled: [style: Parameters<typeof pathStyle>, value: unknown, written: string][] = [
  [["simple"], ["a/b", 2], "a%2Fb,2"],
  [["simple"], { x: 1, y: "b" }, "x,1,y,b"],
  [["simple", true], { x: 1, y: "b" }, "x=1,y=b"],
  [["label"], "a", ".a"],
  [["label"], ["a", "b"], ".a,b"],
  [["label", true], ["a", "b"], ".a.b"],
  [["label", true], { x: 1, y: "b" }, ".x=1.y=b"],
  [["matrix"], "a", ";room=a"],
  [["matrix"], ["a", "b"], ";room=a,b"],
  [["matrix", true], ["a", "b"], ";room=a;room=b"],
  [["matrix"], { x: 1 }, ";room=x,1"],
  [["matrix", true], { x: 1, y: "b" }, ";x=1;y=b"],
];

test.each(styled)("writes into a path by the style %j the value %j", async (style, room, written) => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const operation = { ...send, pathStyles: { room: pathStyle(...style) } };
  await run(clientOf({ baseUrl }), operation, { path: { room } });
  expect(received[0]?.url).toContain(`/${written}/`);
});

test.each([[[]], [[""]], [[".."]], [{}], [{ a: null }], [undefined], ["."]])(
  "refuses %j in a styled path before anything is sent",
  async (room) => {
    const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
    const operation = { ...send, pathStyles: { room: pathStyle("label", true) } };
    const error: InputError = await failure(run(clientOf({ baseUrl }), operation, { path: { room } }));
    expect(error).toMatchObject({ outcome: "not-sent", field: "path.room" });
    expect(received).toEqual([]);
  },
);
