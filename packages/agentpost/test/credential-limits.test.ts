import { InputError } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { expect, test } from "vitest";

test.each(["basicAuth", "tokenAuth"] as const)(
  "refuses a Libredesk API key with a colon, at which it would end, by %s",
  (securityScheme) => {
    const create = () => libredesk({ apiKey: "half:whole", apiSecret: "sample-secret", securityScheme });
    expect(create).toThrow(InputError);
    expect(create).toThrow('apiKey has a ":", at which it would end');
    expect(create).not.toThrow("half");
  },
);
