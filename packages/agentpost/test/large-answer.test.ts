import { createMessenger, type UnreadableAnswerError } from "agentpost";
import { expect, test } from "vitest";
import { addresses, providers, stub } from "./stub.ts";

// Masking megabytes blocks the process for seconds.
test.each([
  ["texts", ["%25".repeat(500_000)]],
  ["entries", Array(500_000).fill({ a: 1 })],
  ["one name", { ["%25".repeat(500_000)]: 1 }],
  ["names", Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`a name, ${index}`, index]))],
])("shows of a large success that can't be used as much as can be masked in no time: %s", async (_, more) => {
  const { fetch } = stub({ thread: { id: "t1" }, messages: 1, more });
  const error: UnreadableAnswerError = await createMessenger(providers({ fetch }))
    .send({ to: addresses.altur, text: "Hello" })
    .then(
      () => undefined,
      (reason) => reason,
    );
  expect(error).toMatchObject({ name: "UnreadableAnswerError", outcome: "unknown" });
  expect(error.body).toMatch(/^\{"thread":\{"id":"t1"\},/);
  expect(String(error.body).length).toBeLessThan(1_000_000);
});
