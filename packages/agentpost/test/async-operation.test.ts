import { type Client, call } from "@agentpost/transport";
import { createVidaClient } from "@agentpost/vida";
import { createMessenger, defineProvider, InputError, type Mapping, parseMessage, type VendorTypes } from "agentpost";
import { expect, test } from "vitest";
import { uncaught } from "./uncaught.ts";

const row = { name: "tell", method: "POST", path: "/tell", success: { 200: "json" } } as const;
const to = { vendor: "own" };

/** A provider whose operation is a function that waits for its call, and goes on with what came. */
function ownMessenger(extra: object = {}) {
  const mapping: Mapping<VendorTypes, object, unknown> = {
    vendor: "own",
    capabilities: { text: "required", attachments: "none", replies: "none", statuses: ["queued"], options: [] },
    addressFields: [],
    toRequest: () => extra,
    fromResponse: () => ({ status: "queued" }),
  };
  const seen: string[] = [];
  const operation = async (client: Client<never>, input: object) => {
    seen.push("called");
    const { status, data } = await client[call]<{ status: number; data: unknown }>(row, input);
    seen.push("answered");
    return { status, data };
  };
  const fetch = async () => Response.json({ id: "m1" });
  const client = createVidaClient({ token: "t", fetch });
  return { messenger: createMessenger([defineProvider(mapping, undefined, { client, operation })]), seen };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

test("a check of a message ends where an operation of one's own would ask, and leaves nothing that nobody catches", async () => {
  const reasons = uncaught();
  const { messenger, seen } = ownMessenger();
  parseMessage(messenger, { to, text: "Hello" });
  await settled();
  expect([seen, reasons]).toEqual([["called"], []]);
  expect(await messenger.send({ to, text: "Hello" } as never)).toMatchObject({ status: "queued" });
});

test("a check refuses what an operation of one's own would refuse after it has begun", async () => {
  const reasons = uncaught();
  const { messenger } = ownMessenger({ body: { a: 1 } });
  const message = { to, text: "Hello" } as never;
  expect(() => messenger.check(message)).toThrow(InputError);
  await expect(messenger.send(message)).rejects.toThrow(InputError);
  await settled();
  expect(reasons).toEqual([]);
});
