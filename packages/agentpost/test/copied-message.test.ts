import { createMessenger } from "agentpost";
import { vida } from "agentpost/vida";
import { expect, test } from "vitest";
import { accepted, addresses, providers, stub } from "./stub.ts";

/** As a caller without a compiler would call it. */
interface Untyped {
  send(message: unknown): Promise<unknown>;
}

const text = "Hello";

test("sends a message as it was looked at, also where its address says something else each time", async () => {
  const { fetch, seen } = stub(accepted.vida);
  const messenger = createMessenger(providers({ fetch })) as Untyped;
  let reads = 0;
  await messenger.send({
    text,
    get to() {
      reads += 1;
      return reads === 1 ? addresses.vida : { ...addresses.vida, agent: "another" };
    },
  });
  expect(seen.map(({ body }) => body["targetAgent"])).toEqual([addresses.vida.agent]);
});

// A private note whose options were dropped would be read by the customer.
test.each([
  ["a Map", new Map([["private", true]]), "options is an object; expected an object"],
  ["a function", Object.assign(() => {}, { private: true }), "options is an object"],
  ["inherited", Object.create({ private: true }), "options.private is inherited or hidden"],
  [
    "those of a class",
    new (class {
      get private() {
        return true;
      }
    })(),
    "options.private is inherited or hidden",
  ],
])("refuses options that are %s, of which a copy would keep nothing", async (_, options, problem) => {
  const { fetch, seen } = stub(accepted.libredesk);
  const messenger = createMessenger(providers({ fetch })) as Untyped;
  await expect(messenger.send({ to: addresses.libredesk, text, options })).rejects.toThrow(problem);
  expect(seen).toEqual([]);
});

test("refuses another vendor's address where a provider is called by itself", async () => {
  const { fetch, seen } = stub(accepted.vida);
  const provider = vida({ token: "sample-token", fetch }) as unknown as Untyped;
  await expect(provider.send({ to: { ...addresses.vida, vendor: "altur" }, text })).rejects.toMatchObject({
    name: "InputError",
    field: "to.vendor",
  });
  expect(seen).toEqual([]);
});
