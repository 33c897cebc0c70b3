import type { SendMessageInput } from "@agentpost/libredesk";
import { validator } from "@agentpost/libredesk/validate";
import { type ClientOptions, createMessenger, InputError } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { expect, test } from "vitest";

const to = { vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" } as const;
const credentials = { apiKey: "k", apiSecret: "s" };

/** A `fetch` that answers like Libredesk, and how often it was called. */
function counting() {
  const requests: string[] = [];
  const fetch = async (url: string) => {
    requests.push(url);
    return Response.json({ status: "success", data: { status: "sent", uuid: "u" } });
  };
  return { fetch, requests };
}

test("a validator that is given to a provider is asked about what its messages become", async () => {
  const { fetch, requests } = counting();
  const strict: ClientOptions["validator"] = {
    sendMessage: ({ body }: SendMessageInput, refuse) => refuse("body.message", `is ${body.message}; expected no word`),
  };
  const messenger = createMessenger([libredesk({ ...credentials, fetch, validator: strict })]);
  const failure = await messenger.send({ to, text: "Hello" }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputError);
  expect(failure).toMatchObject({ outcome: "not-sent", field: "body.message" });
  expect(requests).toEqual([]);
});

test("the contract's own has nothing against messages that may be sent", async () => {
  const { fetch, requests } = counting();
  const messenger = createMessenger([libredesk({ ...credentials, fetch, validator })]);
  const mentions = [{ type: "team" as const, id: 4 }];
  await messenger.send({ to, text: "Hello", attachments: [{ id: 12 }], options: { private: true, mentions } });
  await messenger.send({ to, text: "Hello", options: { to: ["ana@example.com"], cc: [], echo_id: "e" } });
  expect(requests).toHaveLength(2);
});
