import { expect, test } from "vitest";
import { messengerOfAll, sampleMessage, secretsOf, vendors } from "./every-vendor.ts";
import { printed } from "./printed.ts";
import { stub } from "./stub.ts";

const cases = vendors
  .filter((vendor) => secretsOf(vendor).length > 0)
  .flatMap((vendor) => [200, 201, 302, 400, 401, 429, 500].map((status) => [vendor, status] as const));

// A vendor may repeat what it was sent, in a refusal or in a success that isn't what its contract says.
test.each(cases)("%s repeating its credential in a %i that is no success prints none of it", async (vendor, status) => {
  const secrets = secretsOf(vendor);
  const echo = Object.fromEntries(secrets.map((secret) => [`you sent ${secret}`, [secret]]));
  // Wrong in each vendor's eyes: lists and objects where it documents others.
  const wrong = { messages: 1, message: null, data: null, ...echo };
  const first = status < 300 ? [echo] : { message: secrets.join(" "), ...echo };
  for (const body of [first, wrong]) {
    const messenger = messengerOfAll({ fetch: stub(body, status).fetch, retry: false });
    const result = await messenger.safe.send({ to: sampleMessage(vendor).to, text: "Hello" });
    // Where every field of a success is optional, as with Vida, an object is one; its `raw` is the vendor's own answer.
    if (result.ok) expect([status, result.sent.raw]).toEqual([expect.toBeOneOf([200, 201]), wrong]);
    else for (const secret of secrets) expect(printed(result.error)).not.toContain(secret);
  }
});
