import { createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { vida } from "agentpost/vida/inbox";
import { describe, expect, test } from "vitest";
import { accepted, addresses, stub } from "./stub.ts";

const { conversation } = addresses.libredesk;

// Words that every object of JavaScript knows, and no vendor's documents.
describe.each(["constructor", "__proto__", "toString"])("the status %s", (word) => {
  test("of a message that Libredesk took is the vendor's own word, and none of ours", async () => {
    const answer = accepted.libredesk as { readonly data: object };
    const { fetch } = stub({ ...answer, data: { ...answer.data, status: word } });
    const messenger = createMessenger([libredesk({ apiKey: "k", apiSecret: "s", fetch })]);
    const sent = await messenger.send({ to: addresses.libredesk, text: "Hello" });
    expect(sent).toMatchObject({ status: "queued", vendorStatus: word });
  });

  test("of a message that Libredesk shows is unknown", async () => {
    const { fetch } = stub({ data: { uuid: conversation, conversation_uuid: conversation, status: word } });
    const inbox = createInbox([libredeskInbox({ apiKey: "k", apiSecret: "s", fetch })]);
    const message = await inbox.status({ vendor: "libredesk", name: undefined, id: conversation, conversation });
    expect(message).toMatchObject({ status: undefined, vendorStatus: word });
  });

  test("of a message that Vida shows is unknown", async () => {
    const { fetch } = stub([{ uuid: "m1", status: word }]);
    const inbox = createInbox([vida({ token: "token-of-vida", fetch })]);
    const message = await inbox.status({ vendor: "vida", name: undefined, id: "m1", conversation: "3:15" });
    expect(message).toMatchObject({ status: undefined, vendorStatus: word });
  });
});

test.each([
  ["pending", "queued"],
  ["sent", "sent"],
  ["received", "delivered"],
  ["failed", "failed"],
])("the status %s of Libredesk's is %s, of what it took and of what it shows", async (word, status) => {
  const answer = accepted.libredesk as { readonly data: object };
  const { fetch } = stub({ ...answer, data: { ...answer.data, uuid: conversation, status: word } });
  const account = { apiKey: "k", apiSecret: "s", fetch };
  const sent = await createMessenger([libredesk(account)]).send({ to: addresses.libredesk, text: "Hello" });
  const shown = await createInbox([libredeskInbox(account)]).status({ ...sent, conversation });
  expect([sent.status, shown?.status]).toEqual([status, status]);
});
