import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Client, call } from "@agentpost/transport";
import { createVidaClient } from "@agentpost/vida";
import { createMessenger, defineProvider, type Mapping, type SentFields, type VendorTypes } from "agentpost";
import { expect, onTestFinished, test } from "vitest";

const TAKEN = { id: "m1" };
const row = { name: "tell", method: "POST", path: "/tell", success: { 200: "json", 204: "none" } } as const;
const operation = (client: Client<never>) => client[call]<{ status: number; data: unknown }>(row, undefined);

/** A server that gives one answer after the other; a body of undefined is none. */
async function startServer(answers: readonly (readonly [status: number, body?: unknown])[]) {
  const left = [...answers];
  const server = createServer((request, response) => {
    request.resume();
    const [status, body] = left.shift() ?? [500];
    response.writeHead(status, { "content-type": "application/json", "retry-after": "0" });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A mapping that keeps each body it is asked to read. */
function counting(fromResponse: Mapping<VendorTypes, object, unknown>["fromResponse"]) {
  const read: unknown[] = [];
  const mapping: Mapping<VendorTypes, object, unknown> = {
    vendor: "own",
    capabilities: { text: "required", attachments: "none", replies: "none", statuses: ["queued"], options: [] },
    addressFields: [],
    toRequest: () => ({}),
    fromResponse(data, message) {
      read.push(data);
      return fromResponse(data, message);
    },
  };
  return { mapping, read };
}

const queued = (): SentFields => ({ status: "queued" });
const nothing = (): undefined => undefined;
const to = { vendor: "own" } as const;

test.each([
  ["the one that came", [[200, TAKEN]], queued, [TAKEN]],
  [
    "the one that came after a refusal for now",
    [
      [429, {}],
      [200, TAKEN],
    ],
    queued,
    [TAKEN],
  ],
  ["the one in which it finds no message", [[200, TAKEN]], nothing, [TAKEN]],
  ["none, where there is no body", [[204]], queued, [undefined]],
] as const)("a mapping reads an answer once: %s", async (_, answers, fromResponse, expected) => {
  const client = createVidaClient({ token: "t", baseUrl: await startServer(answers) });
  const { mapping, read } = counting(fromResponse);
  const own = defineProvider(mapping, undefined, { client, operation });
  const { ok } = await createMessenger([own]).safe.send({ to, text: "Hello" } as never);
  expect(read).toEqual(expected);
  expect(ok).toBe(fromResponse === queued);
});

test("a mapping reads the answer of a function of one's own once", async () => {
  const { mapping, read } = counting(queued);
  const own = defineProvider(mapping, undefined, { send: async () => ({ status: 200, data: TAKEN }) });
  await createMessenger([own]).send({ to, text: "Hello" } as never);
  expect(read).toEqual([TAKEN]);
});
