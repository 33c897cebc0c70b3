import { createMessenger, RateLimitError } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { fake, type MessageMatchers, matchers } from "agentpost/testing";
import { expect, test } from "vitest";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: the parameter has to be vitest's own
  interface Matchers<T = any> extends MessageMatchers<T> {}
}
expect.extend(matchers);

test("a message is sent, and a full desk is told apart from an outage", async () => {
  const desk = fake(libredesk);
  const messenger = createMessenger([desk]);
  const to = { vendor: "libredesk", conversation: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" } as const;

  await messenger.send({ to, text: "Your order has left." });
  expect(desk).toHaveSent({ to, text: "Your order has left." });

  desk.failNext(RateLimitError, { retryAfterMs: 2_000 });
  await expect(messenger.send({ to, text: "Again" })).rejects.toMatchObject({
    outcome: "rejected",
    retryAfterMs: 2_000,
  });
  expect(desk).toHaveSentTimes(1);
});
