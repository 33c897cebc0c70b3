import { afterEach, expect, test, vi } from "vitest";
import { type ClientOptions, createClient, InputError } from "../src/index.ts";
import { clientOf, SECRET } from "./loopback.ts";

afterEach(() => vi.unstubAllGlobals());

const baseUrl = "https://vendor.example";
const refusal =
  "key would be everybody's who opens this page; send from a server, or set allowCredentialsInBrowser: true";

/** Globals as such a place has them, instead of Node's. */
function standIn(globals: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal("process", undefined);
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
}

test.each([
  ["a page", { window: {}, document: {} }],
  ["a page with a bundler's process", { document: {}, process: { env: {}, versions: {} } }],
  ["a page's worker", { importScripts: () => {}, WorkerGlobalScope: class {} }],
])("refuses a credential in %s unless it is said to be meant", (_, globals) => {
  standIn(globals);
  const create = () => clientOf({ baseUrl });
  expect(create).toThrow(InputError);
  expect(create).toThrow(refusal);
  expect(create).not.toThrow(SECRET);
  expect(() => clientOf({ baseUrl, allowCredentialsInBrowser: false })).toThrow(refusal);
  expect(clientOf({ baseUrl, allowCredentialsInBrowser: true }).baseUrl).toBe(baseUrl);
});

test("makes a client without credentials in a page as anywhere", () => {
  standIn({ document: {} });
  expect(createClient("hub", { baseUrl } as ClientOptions, {}).vendor).toBe("hub");
});

test.each([
  ["Node with a page's globals, as tests have them", { document: {}, process: { versions: { node: "22.0.0" } } }],
  ["Bun", { importScripts: () => {}, process: { versions: { node: "24.3.0", bun: "1.3.0" } } }],
  ["a worker of Deno", { Deno: {}, importScripts: () => {}, WorkerGlobalScope: class {} }],
  ["workerd", { WebSocketPair: class {}, WorkerGlobalScope: class {}, importScripts: () => {} }],
  ["workerd without a word of a browser", { WorkerGlobalScope: class {}, ServiceWorkerGlobalScope: class {} }],
])("doesn't take %s for a page", (_, globals) => {
  standIn(globals);
  expect(clientOf({ baseUrl }).baseUrl).toBe(baseUrl);
});
