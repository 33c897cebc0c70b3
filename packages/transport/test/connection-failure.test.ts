import { expect, onTestFinished, test, vi } from "vitest";
import type { CallContext } from "../src/call/call-context.ts";
import { connectionError } from "../src/call/connection-error.browser.ts";
import { clientOf, failure, run, SECRET, send } from "./loopback.ts";

const undici = (code: string, syscall?: string) =>
  Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(code), { code, syscall }) });
const deno = (words: string) => Object.assign(new TypeError("error sending request"), { cause: new Error(words) });
const addresses = (...ends: [code: string, syscall: string][]) => {
  const errors = ends.map(([code, syscall]) => Object.assign(new Error(code), { code, syscall }));
  return Object.assign(new AggregateError(errors), { code: errors[0]?.code });
};

test.each([
  ["Node, refused", undici("ECONNREFUSED", "connect"), "not-sent"],
  ["Node, unknown host", undici("ENOTFOUND", "getaddrinfo"), "not-sent"],
  ["Node, a connect that the kernel gave up", undici("ETIMEDOUT", "connect"), "not-sent"],
  ["Node, a connect that undici gave up", undici("UND_ERR_CONNECT_TIMEOUT"), "not-sent"],
  ["Node, a route lost after the request", undici("EHOSTUNREACH", "read"), "unknown"],
  ["Node, a network lost after the request", undici("ENETUNREACH", "write"), "unknown"],
  ["Node, an ICMP reject after the request", undici("ECONNREFUSED", "read"), "unknown"],
  ["Node, a code that names no step", undici("ECONNREFUSED"), "unknown"],
  [
    "Node, a port that fetch never connects to",
    Object.assign(new TypeError("fetch failed"), { cause: new Error("bad port") }),
    "not-sent",
  ],
  ["Node, what also ends a TLS connection in use", undici("ERR_SSL_WRONG_VERSION_NUMBER"), "unknown"],
  [
    "Node, every address refused",
    Object.assign(new TypeError("fetch failed"), {
      cause: addresses(["ECONNREFUSED", "connect"], ["ENETUNREACH", "connect"]),
    }),
    "not-sent",
  ],
  [
    "Node, one address reset",
    Object.assign(new TypeError("fetch failed"), {
      cause: addresses(["ECONNREFUSED", "connect"], ["ECONNRESET", "read"]),
    }),
    "unknown",
  ],
  ["Node, a bad certificate", undici("DEPTH_ZERO_SELF_SIGNED_CERT"), "not-sent"],
  ["Node, reset", undici("ECONNRESET"), "unknown"],
  ["Deno, refused", deno("client error (Connect): tcp connect error: Connection refused"), "not-sent"],
  [
    "Deno 2.9, refused",
    deno(
      "error sending request for url (http://v.example/?token=a): client error (Connect): tcp connect error: refused",
    ),
    "not-sent",
  ],
  ["Deno, unknown host", deno("client error (Connect): dns error: no record"), "not-sent"],
  ["Deno, a bad certificate", deno("client error (Connect): invalid peer certificate: UnknownIssuer"), "not-sent"],
  ["Deno, reset", deno("client error (SendRequest): connection closed"), "unknown"],
  ["a browser", new TypeError("Failed to fetch"), "unknown"],
  ["a runtime that throws a string", "network", "unknown"],
] as const)("claims only what the runtime tells: %s", async (_, cause, outcome) => {
  const fetch = () => Promise.reject(cause);
  const client = clientOf({ baseUrl: "https://vendor.example", fetch, fetchSendsOnce: true, retry: false });
  expect(await failure(run(client, send))).toMatchObject({ name: "ConnectionError", outcome });
});

test.each([
  ["refused", "ConnectionRefused", "not-sent"],
  ["without a route", "EHOSTUNREACH", "not-sent"],
  ["broken, also by a lost route", "ECONNRESET", "unknown"],
] as const)("believes Bun's code, which names no step, only in Bun: %s", async (_, code, outcome) => {
  const fetch = () => Promise.reject(Object.assign(new Error("Unable to connect"), { code }));
  const failed = () =>
    failure(run(clientOf({ baseUrl: "https://vendor.example", fetch, fetchSendsOnce: true, retry: false }), send));
  expect(await failed()).toMatchObject({ outcome: "unknown" });
  vi.stubGlobal("Bun", {});
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(await failed()).toMatchObject({ outcome });
});

test("believes a fetch that was passed in only where the caller declares that it sends once", async () => {
  const fetch = () => Promise.reject(undici("ECONNREFUSED", "connect"));
  const client = clientOf({ baseUrl: "https://vendor.example", fetch, retry: false });
  expect(await failure(run(client, send))).toMatchObject({ outcome: "unknown", retryable: false });
});

test("claims nothing in a browser, and repeats there only what is idempotent", () => {
  const failed = failedInBrowser({});
  const cause = Object.assign(new TypeError(`no answer for ${SECRET}`), { code: "ECONNREFUSED", request: SECRET });
  const error = failed({}, cause);
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", retryable: false });
  expect(error.cause).toMatchObject({ name: "TypeError", message: "no answer for [redacted]" });
  expect(JSON.stringify(error.cause)).not.toContain(SECRET);
  expect(failed({ idempotent: true }, "network")).toMatchObject({ outcome: "unknown", retryable: true });
});

test("believes in a browser a fetch that was passed in and declared to send once, as elsewhere", () => {
  const failed = failedInBrowser({ fetchSendsOnce: true });
  expect(failed({}, undici("ECONNREFUSED", "connect"))).toMatchObject({ outcome: "not-sent", retryable: true });
  expect(failed({}, undici("ECONNRESET", "read"))).toMatchObject({ outcome: "unknown", retryable: false });
  for (const untold of [new TypeError("Failed to fetch"), "network", null, undefined]) {
    expect(failed({}, untold)).toMatchObject({ outcome: "unknown", retryable: false });
  }
  expect(failedInBrowser({})({}, undici("ECONNREFUSED", "connect"))).toMatchObject({ outcome: "unknown" });
});

/** The error by the file that bundlers for browsers get. */
function failedInBrowser(options: object) {
  const settings = { options, redact: (text: string) => text.replace(SECRET, "[redacted]") };
  return (operation: object, thrown: unknown) =>
    connectionError({ operation, settings, attempts: 1, earlier: "not-sent" } as unknown as CallContext, thrown);
}
