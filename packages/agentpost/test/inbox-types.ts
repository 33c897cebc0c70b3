// What compiles of the inbox and what doesn't, each with its reason. Checked by the compiler, here and against the packed
// packages.
import { createMessenger } from "agentpost";
import { altur } from "agentpost/altur";
import { altur as alturInbox } from "agentpost/altur/inbox";
import { chatcaptain } from "agentpost/chatcaptain";
import { chatcaptain as chatcaptainInbox } from "agentpost/chatcaptain/inbox";
import {
  type Author,
  type ConversationMessage,
  createInbox,
  type InboxProviderWith,
  type InboxTypes,
} from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { type LibredeskInboxTypes, libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { vida } from "agentpost/vida";
import { vida as vidaInbox } from "agentpost/vida/inbox";
import { same } from "./types.js";

interface FaxTypes extends InboxTypes {
  readonly conversation: { readonly vendor: "fax"; readonly line: string };
  readonly address: { readonly vendor: "fax"; readonly number: string };
  readonly raw: { readonly pages: number };
}

const account = { baseUrl: "http://localhost:9000", apiKey: "k", apiSecret: "s" };

/** Vendors of every kind: one that can do all, one whose webhooks are all there is, and one that only has a history. */
export async function whatCompiles(
  receivingFax: InboxProviderWith<FaxTypes, undefined, "receive">,
  readableFax: InboxProviderWith<FaxTypes, undefined, "history">,
) {
  const inbox = createInbox([libredeskInbox(account), receivingFax]);
  const conversation = { vendor: "libredesk", conversation: "c" } as const;
  const fax = { vendor: "fax", line: "1" } as const;

  for await (const message of inbox.history(conversation)) {
    same<typeof message, ConversationMessage<LibredeskInboxTypes["address"], LibredeskInboxTypes["raw"]>>();
  }
  inbox.webhookHandler(conversation, (event) => {
    same<typeof event.vendor, "libredesk">();
    same<typeof event.isSigned, boolean>();
    if (event.type === "message") same<typeof event.message.raw.uuid, string>();
    if (event.type === "status") same<typeof event.status, "queued" | "sent" | "delivered" | "failed">();
    // @ts-expect-error Only an event about a message has one.
    if (event.type === "other") event.message;
  });
  inbox.webhookHandler({ vendor: "fax" }, async (event) => {
    if (event.type !== "message") return;
    same<typeof event.message.address, { readonly vendor: "fax"; readonly number: string } | undefined>();
    same<typeof event.message.raw, { readonly pages: number }>();
  });

  // What was sent to any of several vendors is asked for where its vendor can be asked.
  const messenger = createMessenger([libredesk(account), altur({ apiKey: "k" })]);
  const to = [conversation, { vendor: "altur", agent: "a", endUser: "u" }] as const;
  const sent = await messenger.send({ to: to[0], text: "Hello" });
  await inbox.status(sent);
  for await (const { raw } of inbox.follow(sent, { until: ["delivered"] })) same<typeof raw.uuid, string>();
  const either = await messenger.send({ to: to[Date.now() % 2 === 0 ? 0 : 1], text: "Hello" });
  // @ts-expect-error It may have gone to Altur, of which this inbox knows nothing.
  await inbox.status(either);
  if (either.vendor === "libredesk") await inbox.status(either);

  // @ts-expect-error This fax has no history.
  inbox.history(fax);
  // @ts-expect-error Of a fax nobody tells what became of it.
  inbox.status({ vendor: "fax", name: undefined, id: "1", conversation: "c" });
  // @ts-expect-error Nor can it be followed.
  inbox.follow({ vendor: "fax", name: undefined, id: "1", conversation: "c" });
  // @ts-expect-error No such vendor.
  inbox.webhookHandler({ vendor: "slack" }, () => {});
  // @ts-expect-error Another vendor's conversation.
  inbox.history({ vendor: "libredesk", line: "1" });
  // @ts-expect-error There is no such status.
  inbox.follow(sent, { until: ["read"] });

  // The vendors that can do it are what the compiler says to one that can't; and where none can, it says that.
  same<Parameters<typeof inbox.history>[0]["vendor"], "libredesk">();
  same<Parameters<typeof inbox.status>[0]["vendor"], "libredesk">();
  same<Parameters<typeof inbox.webhookHandler>[0]["vendor"], "libredesk" | "fax">();
  const receiving = createInbox([receivingFax]);
  same<Parameters<typeof receiving.history>[0]["vendor"], "no provider of this inbox has a history">();
  same<Parameters<typeof receiving.status>[0]["vendor"], "no provider of this inbox tells a status">();
  same<Parameters<typeof receiving.find>[0], "no provider of this inbox can look for a message">();
  const readable = createInbox([readableFax]);
  readable.history(fax);
  same<Parameters<typeof readable.webhookHandler>[0]["vendor"], "no provider of this inbox receives webhooks">();
  // @ts-expect-error This fax sends no webhooks.
  readable.webhookHandler({ vendor: "fax" }, () => {});

  // @ts-expect-error Two accounts with one vendor are told apart by their names, which are texts.
  libredeskInbox({ ...account, name: 5 });
  // @ts-expect-error Secrets are a list, so that one can take the place of another.
  libredeskInbox({ ...account, webhookSecrets: "a secret of the webhook's own" });
}

/** Vendors that tell each something else. */
export async function whatEachVendorTells() {
  const inbox = createInbox([
    vidaInbox({ token: "t", callbackTokens: ["a token of our own"], targetAccountId: "9" }),
    chatcaptainInbox({ apiKey: "k" }),
    alturInbox({ apiKey: "k", webhookSecrets: ["s"], olderWebhookSignatures: ["hex"] }),
    libredeskInbox({ ...account, webhookSecrets: ["s"] }),
  ]);
  const messenger = createMessenger([
    vida({ token: "t" }),
    chatcaptain({ apiKey: "k" }),
    altur({ apiKey: "k" }),
    libredesk(account),
  ]);
  const text = "Hello";
  const toChatcaptain = { vendor: "chatcaptain", chatbot: "b", conversation: "c" } as const;
  const toVida = { vendor: "vida", agent: "a", from: "+15551231234" } as const;
  const sentByAltur = await messenger.send({ to: { vendor: "altur", agent: "a", endUser: "u" }, text });

  // Everything that a vendor tells.
  for await (const message of inbox.history({ vendor: "vida", room: "3:15", agent: "a" })) {
    same<typeof message.author, Author | undefined>();
    same<typeof message.raw.uuid, string | undefined>();
  }
  for await (const { raw } of inbox.history({ vendor: "altur", thread: sentByAltur.conversation ?? "" })) {
    same<typeof raw.sent_by, "AI" | "EU" | "SYS" | (string & {})>();
  }
  for await (const { address } of inbox.history(toChatcaptain)) {
    if (address) await messenger.send({ to: address, text });
  }
  const sentByChatcaptain = await messenger.send({ to: toChatcaptain, text });
  await inbox.status(sentByChatcaptain);
  for await (const { raw } of inbox.follow(sentByChatcaptain)) same<typeof raw.outgoing, boolean>();
  await inbox.status({ ...(await messenger.send({ to: toVida, text })), conversation: "3:15" });
  await inbox.find(sentByAltur.attempt, { conversation: sentByAltur.conversation });
  inbox.webhookHandler({ vendor: "altur" }, ({ vendor }) => same<typeof vendor, "altur">());
  inbox.webhookHandler({ vendor: "vida" }, ({ isSigned }) => same<typeof isSigned, boolean>());

  // @ts-expect-error Altur doesn't tell a message's status.
  await inbox.status(sentByAltur);
  // @ts-expect-error Nor is there anything to follow.
  inbox.follow(sentByAltur);
  // @ts-expect-error ChatCaptain's messages are found by the address in the attempt.
  await inbox.status({ vendor: "chatcaptain", name: undefined, id: "m1" });
  // @ts-expect-error ChatCaptain has no webhooks.
  inbox.webhookHandler({ vendor: "chatcaptain" }, () => {});
  // @ts-expect-error Altur's conversation is a thread, and not what a message's address is.
  inbox.history({ vendor: "altur", agent: "a", endUser: "u" });
  // @ts-expect-error Vida's conversation is a room.
  inbox.history(toVida);
  // @ts-expect-error Ishvana keeps no history.
  inbox.history({ vendor: "ishvana", agent: "hawken" });
  // @ts-expect-error Altur's webhooks are signed: none is let in without.
  alturInbox({ apiKey: "k", unsignedWebhooks: true });
  // @ts-expect-error ChatCaptain has no webhooks, and so no secrets of them.
  chatcaptainInbox({ apiKey: "k", webhookSecrets: ["s"] });
}
