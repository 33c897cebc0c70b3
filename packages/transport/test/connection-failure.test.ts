import { expect, test } from "vitest";
import type { CallContext } from "../src/call/call-context.ts";
import { connectionError } from "../src/call/connection-error.browser.ts";
import { clientOf, failure, run, SECRET, send } from "./loopback.ts";

const undici = (code: string) =>
  Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(code), { code }) });
const deno = (words: string) => Object.assign(new TypeError("error sending request"), { cause: new Error(words) });
const addresses = (...codes: string[]) =>
  Object.assign(new AggregateError(codes.map((code) => Object.assign(new Error(code), { code }))), { code: codes[0] });

test.each([
  ["Node, refused", undici("ECONNREFUSED"), "not-sent"],
  ["Node, unknown host", undici("ENOTFOUND"), "not-sent"],
  [
    "Node, every address refused",
    Object.assign(new TypeError("fetch failed"), { cause: addresses("ECONNREFUSED", "ENETUNREACH") }),
    "not-sent",
  ],
  [
    "Node, one address reset",
    Object.assign(new TypeError("fetch failed"), { cause: addresses("ECONNREFUSED", "ECONNRESET") }),
    "unknown",
  ],
  ["Node, a bad certificate", undici("DEPTH_ZERO_SELF_SIGNED_CERT"), "not-sent"],
  ["Node, reset", undici("ECONNRESET"), "unknown"],
  ["Bun, refused", Object.assign(new Error("Unable to connect"), { code: "ConnectionRefused" }), "not-sent"],
  ["Deno, refused", deno("client error (Connect): tcp connect error: Connection refused"), "not-sent"],
  [
    "Deno 2.9, refused",
    deno("error sending request for url (http://v.example/): client error (Connect): tcp connect error: refused"),
    "not-sent",
  ],
  ["Deno, unknown host", deno("client error (Connect): dns error: no record"), "not-sent"],
  ["Deno, reset", deno("client error (SendRequest): connection closed"), "unknown"],
  ["a browser", new TypeError("Failed to fetch"), "unknown"],
  ["a runtime that throws a string", "network", "unknown"],
] as const)("claims only what the runtime tells: %s", async (_, cause, outcome) => {
  const fetch = () => Promise.reject(cause);
  const client = clientOf({ baseUrl: "https://vendor.example", fetch, retry: false });
  expect(await failure(run(client, send))).toMatchObject({ name: "ConnectionError", outcome });
});

test("claims nothing in a browser, and repeats there only what is idempotent", () => {
  const settings = { redact: (text: string) => text.replace(SECRET, "[redacted]") };
  const where = { vendor: "vendor", operation: "call" };
  const failed = (operation: object, thrown: unknown) =>
    connectionError({ where, operation, settings } as CallContext, thrown);
  const cause = Object.assign(new TypeError(`no answer for ${SECRET}`), { code: "ECONNREFUSED", request: SECRET });
  const error = failed({}, cause);
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", retryable: false });
  expect(error.cause).toMatchObject({ name: "TypeError", message: "no answer for [redacted]" });
  expect(JSON.stringify(error.cause)).not.toContain(SECRET);
  expect(failed({ idempotent: true }, "network")).toMatchObject({ outcome: "unknown", retryable: true });
});
