import type * as Vida from "@agentpost/vida";
import * as vidaPackage from "@agentpost/vida";
import type * as Facade from "agentpost";
import { createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { ishvana } from "agentpost/ishvana";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { vida } from "agentpost/vida";
import { describe, expect, test } from "vitest";
import { messengerOfAll, sampleMessage, vendors } from "./every-vendor.ts";
import { accepted, addresses } from "./stub.ts";

describe.each(vendors)("%s", (vendor) => {
  test("tells with a sent message how it was answered, and by which attempt", async () => {
    const { to, answer } = sampleMessage(vendor);
    let requests = 0;
    const fetch = async () => {
      requests++;
      if (requests === 1) return new Response(null, { status: 429, headers: { "retry-after": "0" } });
      const init = { status: answer.status, headers: { "x-request-id": "q7", "x-room": "left" } };
      return answer.body === undefined ? new Response(null, init) : Response.json(answer.body, init);
    };
    const { response } = await messengerOfAll({ fetch }).send({ to, text: "Hello" });

    expect(response).toMatchObject({ status: answer.status, requestId: "q7", attempts: 2 });
    expect(response?.headers.get("x-room")).toBe("left");
    expect(response?.url).not.toContain("?");
  });
});

test("names the account in each event, of the messenger's calls and of the inbox's", async () => {
  const told: (string | undefined)[] = [];
  const hooks: Facade.Hooks = {
    onRequest: ({ account }) => void told.push(account),
    onSuccess: ({ account }) => void told.push(account),
  };
  const fetch = async () => Response.json(accepted.vida);
  const messenger = createMessenger([
    vida({ token: "token-of-eu", name: "eu", fetch, hooks }),
    vida({ token: "token-of-us", name: "us", fetch, hooks }),
  ]);
  await messenger.send({ to: { ...addresses.vida, name: "us" }, text: "Hello" });
  await messenger.send({ to: { ...addresses.vida, name: "eu" }, text: "Hello" });
  expect(told).toEqual(["us", "us", "eu", "eu"]);

  told.length = 0;
  const account = { baseUrl: "http://127.0.0.1:9", apiKey: "key-of-desk", apiSecret: "secret-of-desk", name: "desk" };
  const answer = async () =>
    Response.json({ status: "success", data: { results: [], page: 1, total: 0, total_pages: 0 } });
  const inbox = createInbox([libredeskInbox({ ...account, fetch: answer, hooks })]);
  const to = { ...addresses.libredesk, name: "desk" } as const;
  for await (const _ of inbox.history(to)) throw new Error("there are no messages");
  expect(new Set(told)).toEqual(new Set(["desk"]));
});

test("a send that the vendor's body leaves in doubt tells its attempts as well, and its hooks the same as its caller", async () => {
  const fetch = async () => Response.json({ status: "sent", response: { messageId: "m1", delivered: "perhaps" } });
  const told: unknown[] = [];
  const hooks: Facade.Hooks = { onSuccess: () => told.push("success"), onError: ({ error }) => told.push(error) };
  const messenger = createMessenger([ishvana({ fetch, hooks })]);
  const result = await messenger.safe.send({ to: addresses.ishvana, text: "Hello" });
  expect(result).toMatchObject({
    ok: false,
    error: { name: "UnreadableAnswerError", outcome: "unknown", attempts: 1 },
  });
  expect(told).toEqual([(result as { readonly error: unknown }).error]);
});

// Compiled alone: each type that a client's or the messenger's own types mention has a name in its package.
export type OfVendor = [
  Vida.Hooks,
  Vida.AddedHeaders,
  Vida.CallEvent,
  Vida.ResponseEvent,
  Vida.RetryEvent,
  Vida.SuccessEvent,
  Vida.ErrorEvent,
  Vida.ErrorDetails,
  Vida.Outcome,
  Vida.RetryStop,
  Vida.Answer<200, unknown>,
  Vida.ResponseInfo,
  Vida.Success<200, unknown>,
  Vida.Failure<400, unknown>,
  Vida.OtherFailure,
  Vida.Client,
  Vida.Validator,
];
export type OfFacade = [
  Facade.Hooks,
  Facade.AddedHeaders,
  Facade.CallEvent,
  Facade.ResponseEvent,
  Facade.RetryEvent,
  Facade.SuccessEvent,
  Facade.ErrorEvent,
  Facade.ErrorDetails,
  Facade.ResponseInfo,
];

test("a vendor's package has every class of error", () => {
  expect(vidaPackage.UnsupportedError.kind).toBe("UnsupportedError");
});
