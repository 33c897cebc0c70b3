import { createMessenger } from "agentpost";
import { expect, test } from "vitest";
import { printed } from "./printed.ts";
import { addresses, providers, stub } from "./stub.ts";

const secrets = {
  vida: ["vida-token"],
  chatcaptain: ["chatcaptain-key"],
  altur: ["altur-key"],
  libredesk: ["libredesk-key", "libredesk-secret", btoa("libredesk-key:libredesk-secret")],
} as const;

const cases = (Object.keys(secrets) as (keyof typeof secrets)[]).flatMap((vendor) =>
  [200, 201, 302, 400, 401, 429, 500].map((status) => [vendor, status] as const),
);

// A vendor may repeat what it was sent, in a refusal or in a success that isn't what its contract says.
test.each(cases)("%s repeating its credential in a %i that is no success prints none of it", async (vendor, status) => {
  const echo = Object.fromEntries(secrets[vendor].map((secret) => [`you sent ${secret}`, [secret]]));
  // Wrong in each vendor's eyes: lists and objects where it documents others.
  const { fetch } = stub(status < 300 ? [echo] : { message: secrets[vendor].join(" "), ...echo }, status);
  const bodies = [fetch, stub({ messages: 1, message: null, data: null, ...echo }, status).fetch];
  for (const answering of bodies) {
    const result = await createMessenger(providers({ fetch: answering, retry: false })).safe.send({
      to: addresses[vendor],
      text: "Hello",
    });
    // Every field of Vida's success is optional, so an object is one; its `raw` is the vendor's own answer.
    if (result.ok) expect(vendor).toBe("vida");
    else for (const secret of secrets[vendor]) expect(printed(result.error)).not.toContain(secret);
  }
});
