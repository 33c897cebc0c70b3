import { expect, test } from "vitest";
import { AgentpostError, type CallOptions, type ClientOptions, createClient, InputError } from "../src/index.ts";
import { clientOf, failure, json, loopback, run, SECRET, send } from "./loopback.ts";

const baseUrl = "https://vendor.example";
const create = (options: object) => clientOf({ baseUrl, ...options } as ClientOptions);

class Log {
  onError(): void {}
}

// A copy of these has none of their fields, which would be dropped in silence.
test.each([
  ["a class of hooks", { hooks: new Log() }, "hooks.onError is inherited or hidden; expected a field of its own"],
  [
    "a class of limits",
    {
      retry: new (class {
        get maxAttempts() {
          return 1;
        }
      })(),
    },
    "retry.maxAttempts is inherited",
  ],
  ["a Map of hooks", { hooks: new Map() }, "hooks is an object; expected an object of functions"],
  ["a list of limits", { retry: [1] }, "retry is an array; expected { maxAttempts } or false"],
])("refuses %s, of which a copy would keep nothing", (_, options, problem) => {
  expect(() => create(options)).toThrow(InputError);
  expect(() => create(options)).toThrow(problem);
});

test("refuses options that are inherited, of a client and of a call", async () => {
  const inherited = Object.create({ key: SECRET, baseUrl, fetch: async () => Response.json({}) });
  const credentials = () => ({});
  expect(() => createClient("vendor", inherited, { credentials, baseUrl })).toThrow("baseUrl is inherited or hidden");
  expect(() => createClient("vendor", new Map() as never, { credentials, baseUrl })).toThrow("options is an object");
  const client = create({ fetch: async () => Response.json({}) });
  for (const options of [Object.create({ timeoutMs: 5 }), new Map([["timeoutMs", 5]]), [5]]) {
    expect(await failure(run(client, send, {}, options as CallOptions))).toMatchObject({
      name: "InputError",
      outcome: "not-sent",
    });
  }
});

test.each([
  ["that can't be let go", { aborted: false, addEventListener: () => {} }],
  ["that doesn't say whether it has aborted", { addEventListener: () => {}, removeEventListener: () => {} }],
])("refuses a signal %s before anything is sent", async (_, signal) => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const error = await failure(run(clientOf({ baseUrl }), send, {}, { signal: signal as unknown as AbortSignal }));
  expect(error).toMatchObject({ name: "InputError", field: "signal", outcome: "not-sent" });
  expect(received).toEqual([]);
});

test("says an outcome even where a signal throws when it is listened to, also during the wait for a repeat", async () => {
  let listens = 0;
  const signal = Object.assign(new EventTarget(), {
    aborted: false,
    addEventListener() {
      listens += 1;
      if (listens > 1) throw new Error("no listener");
    },
  }) as unknown as AbortSignal;
  const { baseUrl, received } = await loopback((response) => json(response, 429, {}, { "retry-after": "0" }));
  expect(await failure(run(clientOf({ baseUrl }), send, {}, { signal }))).toMatchObject({
    outcome: "unknown",
    attempts: 1,
  });
  expect(received).toHaveLength(1);
});

test("refuses a header whose name sets no field of an object", async () => {
  const headers = JSON.parse('{"__proto__":"1"}');
  expect(() => create({ headers })).toThrow('headers["__proto__"] is no header');
});

test.each(["constructor", "", 0, ["key"]])(
  "refuses the security scheme %j, which has no credential",
  (securityScheme) => {
    const options = { baseUrl, securityScheme } as ClientOptions;
    const schemes = { key: { in: "header", name: "x-key", value: "a-key" }, other: false } as const;
    expect(() => createClient("vendor", options, { credentials: () => schemes })).toThrow("securityScheme has no cred");
  },
);

test("turns what options throw when they are read into an error that says not-sent", () => {
  const options = {
    get baseUrl(): string {
      throw new Error("no configuration");
    },
  };
  const make = () => createClient("vendor", options, {});
  expect(make).toThrow(AgentpostError);
  expect(make).toThrow(expect.objectContaining({ operation: "createClient", outcome: "not-sent" }));
});
