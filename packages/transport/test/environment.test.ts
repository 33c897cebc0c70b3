import { afterEach, expect, test, vi } from "vitest";
import { call } from "../src/client/client.ts";
import {
  type Answer,
  type ClientOptions,
  clientParameters,
  createClient,
  InputError,
  type Operation,
} from "../src/index.ts";
import { failure, json, list, loopback, run, SECRET, send } from "./loopback.ts";

afterEach(() => vi.unstubAllEnvs());

/** A client as the generator writes one: two schemes, of which one needs a pair. */
function clientOf(options: ClientOptions & Record<string, unknown>) {
  return createClient("my-vendor", options, {
    credentials: (secret, given) => ({
      pair: (given("apiKey", "apiSecret") || !given("token")) && {
        in: "header",
        name: "x-pair",
        value: `${secret("apiKey", ":")}:${secret("apiSecret")}`,
      },
      token: given("token") && { in: "header", name: "x-token", value: secret("token") },
    }),
  });
}
const either: Operation = { ...send, security: [["pair"], ["token"]] };

async function sentBy(options: Record<string, unknown>) {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  await run(clientOf({ ...options, baseUrl }), either);
  const { "x-pair": pair, "x-token": token } = received[0]?.headers ?? {};
  return { pair, token };
}

test("reads a credential that is left out from the environment, by the vendor's name and the option's", async () => {
  vi.stubEnv("MY_VENDOR_API_KEY", "key-1");
  vi.stubEnv("MY_VENDOR_API_SECRET", "secret-1");
  expect(await sentBy({})).toEqual({ pair: "key-1:secret-1", token: undefined });
  expect(await sentBy({ apiSecret: "secret-2" })).toEqual({ pair: "key-1:secret-2", token: undefined });
});

test("prefers what the caller gives to whatever else the environment has", async () => {
  vi.stubEnv("MY_VENDOR_API_KEY", "key-1");
  vi.stubEnv("MY_VENDOR_API_SECRET", "secret-1");
  expect(await sentBy({ token: "token-2" })).toEqual({ pair: undefined, token: "token-2" });
});

test.each([
  ["where neither is there", undefined, undefined, "is missing"],
  ["where the variable is empty", "", undefined, "is missing"],
  ["that is empty, though the variable isn't", "key-1", "", "is empty"],
  ["of the environment that no header takes", `${SECRET}\n`, undefined, "has a space at an end, or a character"],
])("refuses a credential %s, and names the option and the variable", (_, variable, apiKey, problem) => {
  vi.stubEnv("MY_VENDOR_API_KEY", variable);
  const create = () => clientOf({ baseUrl: "https://vendor.example", apiKey });
  expect(create).toThrow(InputError);
  expect(create).toThrow(`apiKey ${problem}`);
  expect(create).toThrow('expected { apiKey: "…" } or the environment variable MY_VENDOR_API_KEY');
  expect(create).not.toThrow(SECRET);
});

test("reads nothing for an account with a name, and says so", async () => {
  vi.stubEnv("MY_VENDOR_API_KEY", "key-1");
  vi.stubEnv("MY_VENDOR_API_SECRET", "secret-1");
  vi.stubEnv("MY_VENDOR_TOKEN", "token-1");
  expect(() => clientOf({ baseUrl: "https://vendor.example", name: "eu" })).toThrow(
    'apiKey is missing; expected { apiKey: "…" }, since an account with a name reads none from the environment',
  );
  expect(await sentBy({ name: "eu", token: "token-2" })).toEqual({ pair: undefined, token: "token-2" });
});

test("masks what the environment has", async () => {
  vi.stubEnv("MY_VENDOR_TOKEN", SECRET);
  const { baseUrl } = await loopback((response) => json(response, 400, { message: `no ${SECRET}` }));
  const error = await failure<Error>(run(clientOf({ baseUrl }), either));
  expect(error.message).toContain("[redacted]");
  expect(JSON.stringify(error)).not.toContain(SECRET);
});

test("reads a token of a path from the environment", async () => {
  vi.stubEnv("BOTS_TOKEN", SECRET);
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const { security: _, ...open } = list;
  const bots = createClient(
    "bots",
    { baseUrl },
    {
      parameters: clientParameters([{ in: "path", name: "token", option: "token", required: true, credential: true }]),
      options: ["token"],
    },
  );
  const { response } = await bots[call]<Answer<number, unknown>>({ ...open, path: "/bot{token}/updates" }, {});
  expect(received[0]?.url).toBe(`/bot${SECRET}/updates`);
  expect(response.url).toBe(`${baseUrl}/bot[redacted]/updates`);
});

test.each([
  ["there is none", undefined],
  [
    "it may not be read",
    {
      get env(): never {
        throw new Error("NotCapable");
      },
    },
  ],
])("asks for the credential where %s", (_, process) => {
  vi.stubGlobal("process", process);
  try {
    expect(() => clientOf({ baseUrl: "https://vendor.example" })).toThrow("apiKey is missing");
  } finally {
    vi.unstubAllGlobals();
  }
});

test.each([5, "", null])("refuses %j as a client's name", (name) => {
  expect(() => clientOf({ baseUrl: "https://vendor.example", token: "t", name: name as never })).toThrow(
    /name is .*; expected a text/,
  );
});
