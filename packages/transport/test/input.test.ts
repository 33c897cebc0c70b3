import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient, InputError, type OperationInput, pathStyle } from "../src/index.ts";
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
  ["no absolute URL", "vendor.example", "is no absolute address; expected one such as https:"],
  ["another scheme", "ftp://vendor.example", "expected https:"],
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

test("refuses a maxAnswerBytes that is none", async () => {
  const client = clientOf({ baseUrl: "https://vendor.example", maxAnswerBytes: 0 });
  expect(await failure(run(client, send))).toMatchObject({ name: "InputError", field: "maxAnswerBytes" });
});

test.each([0, -1, Number.NaN])("refuses %d as timeoutMs", async (timeoutMs) => {
  const client = clientOf({ baseUrl: "https://vendor.example" });
  expect(await failure(run(client, send, {}, { timeoutMs }))).toMatchObject({ name: "InputError", field: "timeoutMs" });
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
