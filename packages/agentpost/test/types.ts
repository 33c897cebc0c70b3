// What compiles and what doesn't, each with its reason. Checked by the compiler, here and against the packed packages.
import { validator as libredeskValidator } from "@agentpost/libredesk/validate";
import { validator as vidaValidator } from "@agentpost/vida/validate";
import { type Address, createMessenger, type EachMessage, parseMessage, type UndefinedMeansAbsent } from "agentpost";
import { altur } from "agentpost/altur";
import { chatcaptain } from "agentpost/chatcaptain";
import { ishvana } from "agentpost/ishvana";
import { libredesk } from "agentpost/libredesk";
import { vida } from "agentpost/vida";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export function same<A, B>(..._: Equal<A, B> extends true ? [] : ["the types differ"]): void {}

// A mapping may leave a field undefined where the contract lets it be absent, and nowhere else.
type SmsInput = { query?: { dry?: boolean }; body: { text: string; media?: string } };
same<
  UndefinedMeansAbsent<SmsInput>,
  { query?: { dry?: boolean | undefined }; body: { text: string; media?: string | undefined } }
>();

export async function whatCompiles() {
  const messenger = createMessenger([
    vida({ token: "t" }),
    chatcaptain({ apiKey: "k" }),
    altur({ apiKey: "k" }),
    ishvana(),
    libredesk({ baseUrl: "http://localhost:9000", apiKey: "k", apiSecret: "s" }),
  ]);
  const text = "Hello";
  const toVida = { vendor: "vida", agent: "a", from: "+15551231234" } as const;
  const toChatcaptain = { vendor: "chatcaptain", chatbot: "b", conversation: "c" } as const;
  const toAltur = { vendor: "altur", agent: "a", endUser: "u" } as const;
  const toIshvana = { vendor: "ishvana", agent: "hawken" } as const;
  const toLibredesk = { vendor: "libredesk", conversation: "c" } as const;

  // Everything that a vendor can do.
  const queued = await messenger.send({
    to: toVida,
    text,
    attachments: [{ url: "https://example.com/a.png", type: "image" }],
    options: {
      context: { a: 1 },
      metadata: { b: [2] },
      outboundMessageWebhookUrl: "https://example.com",
      targetAccountId: "9",
    },
  });
  same<typeof queued.vendor, "vida">();
  same<typeof queued.status, "queued" | "sent" | "delivered" | "failed">();
  await messenger.send({ to: toChatcaptain, text, attachments: [{ reference: "r" }] });
  await messenger.send({ to: toChatcaptain, attachments: [{ reference: "r" }] });
  const answered = await messenger.send({ to: toAltur, text });
  same<typeof answered.raw.messages, NonNullable<typeof answered.raw.in_response_to>[] | undefined>();
  const logged: Record<string, unknown> = answered.raw;
  same<typeof logged.messages, unknown>();
  await messenger.send({ to: toIshvana, text, options: { context: { chapter: 3 }, priority: "urgent" } });
  await messenger.send({
    to: toLibredesk,
    text,
    options: { to: ["a@example.com"], cc: [], bcc: [], echo_id: "e", markup: true },
  });
  await messenger.send({ to: toLibredesk, text, options: { private: true, mentions: [{ type: "team", id: 4 }] } });
  await messenger.send({ to: toLibredesk, text, options: { sender_type: "contact" } });
  await messenger.send({ to: toLibredesk, attachments: [{ id: 12 }] }, { timeoutMs: 500 });

  // An address that was stored, and is routed at run time.
  const stored = JSON.parse("{}") as Address<(typeof messenger.providers)[number]>;
  const sent = await messenger.send({ to: stored, text });
  same<typeof sent.vendor, "vida" | "chatcaptain" | "altur" | "ishvana" | "libredesk">();

  // A queue of messages to several vendors, each with what its own can do; also one from JSON.
  const queue: EachMessage<(typeof messenger.providers)[number]>[] = [
    { to: toVida, text, attachments: [{ url: "https://example.com/a.png", type: "image" }] },
    { to: toLibredesk, text, options: { private: true } },
    { to: toLibredesk, attachments: [{ id: 12 }] },
    parseMessage(messenger, JSON.parse("{}")),
  ];
  for (const each of queue) {
    const { vendor } = await messenger.send(each, { mark: "order-1-shipped" });
    same<typeof vendor, "vida" | "chatcaptain" | "altur" | "ishvana" | "libredesk">();
    messenger.check(each);
    await messenger.safe.send(each);
  }
  // @ts-expect-error In a queue too, Altur takes no attachments.
  queue.push({ to: toAltur, text, attachments: [{ url: "https://example.com" }] });
  // @ts-expect-error In a queue too, Ishvana knows four priorities.
  queue.push({ to: toIshvana, text, options: { priority: "asap" } });

  // @ts-expect-error Altur takes no attachments.
  await messenger.send({ to: toAltur, text, attachments: [{ url: "https://example.com" }] });
  // @ts-expect-error Altur's send has no options.
  await messenger.send({ to: toAltur, text, options: { priority: "high" } });
  // @ts-expect-error Ishvana takes no attachments.
  await messenger.send({ to: toIshvana, text, attachments: [{ url: "https://example.com" }] });
  // @ts-expect-error Ishvana knows four priorities.
  await messenger.send({ to: toIshvana, text, options: { priority: "asap" } });
  // @ts-expect-error Vida takes attachments by URL, not by id.
  await messenger.send({ to: toVida, text, attachments: [{ id: 12 }] });
  // @ts-expect-error Vida needs a text beside its attachments.
  await messenger.send({ to: toVida, attachments: [{ url: "https://example.com" }] });
  // @ts-expect-error Vida has no private notes.
  await messenger.send({ to: toVida, text, options: { private: true } });
  // @ts-expect-error ChatCaptain takes one attachment a message.
  await messenger.send({ to: toChatcaptain, text, attachments: [{ reference: "a" }, { reference: "b" }] });
  // @ts-expect-error ChatCaptain needs a text or an attachment.
  await messenger.send({ to: toChatcaptain });
  // @ts-expect-error ChatCaptain's send has no options.
  await messenger.send({ to: toChatcaptain, text, options: {} });
  // @ts-expect-error Libredesk takes attachments by id, not by URL.
  await messenger.send({ to: toLibredesk, text, attachments: [{ url: "https://example.com" }] });
  // @ts-expect-error Libredesk would drop the recipients of a private note.
  await messenger.send({ to: toLibredesk, text, options: { private: true, to: ["a@example.com"] } });
  // @ts-expect-error Libredesk keeps mentions only in a private note.
  await messenger.send({ to: toLibredesk, text, options: { mentions: [{ type: "agent", id: 1 }] } });
  // @ts-expect-error A message in the contact's name can't be private.
  await messenger.send({ to: toLibredesk, text, options: { sender_type: "contact", private: true } });
  // @ts-expect-error Libredesk would drop the echo_id of a contact's message.
  await messenger.send({ to: toLibredesk, text, options: { sender_type: "contact", echo_id: "e" } });
  // @ts-expect-error Only `agent` and `contact` write in Libredesk.
  await messenger.send({ to: toLibredesk, text, options: { sender_type: "system" } });
  // @ts-expect-error A message has a text, of type string.
  await messenger.send({ to: toVida, text: 5 });
  // @ts-expect-error A field that no message has.
  await messenger.send({ to: toVida, text, subject: "Order" });
  // @ts-expect-error An address on Vida says who is writing.
  await messenger.send({ to: { vendor: "vida", agent: "a" }, text });
  // @ts-expect-error A field that no address on Vida has.
  await messenger.send({ to: { vendor: "vida", agent: "a", from: "+15551231234", chatbot: "b" }, text });
  // @ts-expect-error Another vendor's address fields.
  await messenger.send({ to: { vendor: "altur", conversation: "c" }, text });
  // @ts-expect-error No such vendor.
  await messenger.send({ to: { vendor: "slack", agent: "a" }, text });
  // @ts-expect-error An address may be on any of the five, and not all of them take attachments.
  await messenger.send({ to: stored, text, attachments: [{ url: "https://example.com" }] });
  // @ts-expect-error The provider has no name, so its address bears none.
  same<
    (typeof toVida & { name: "eu" })["name"],
    Extract<Address<(typeof messenger.providers)[number]>, { name: "eu" }>["name"]
  >();
  // @ts-expect-error Five vendors have no common raw response.
  same<typeof sent.raw, typeof queued.raw>();

  const small = createMessenger([vida({ token: "t" })]);
  // @ts-expect-error Altur is a vendor, but not one of this messenger's.
  await small.send({ to: toAltur, text });

  const accounts = createMessenger([vida({ token: "t", name: "eu" }), vida({ token: "u", name: "us" })]);
  await accounts.send({ to: { ...toVida, name: "eu" }, text });
  // @ts-expect-error Two accounts: the address has to bear a name.
  await accounts.send({ to: toVida, text });
  // @ts-expect-error Neither account has this name.
  await accounts.send({ to: { ...toVida, name: "asia" }, text });

  const result = await messenger.safe.send({ to: toAltur, text });
  // @ts-expect-error The message is there only where `ok` says so.
  result.sent;
  same<typeof result.ok, boolean>();
  if (!result.ok) same<typeof result.error.outcome, "not-sent" | "rejected" | "unknown">();

  // What checks a vendor's input is passed on to its client.
  createMessenger([
    libredesk({ apiKey: "k", apiSecret: "s", validator: libredeskValidator }),
    vida({ token: "t", validator: vidaValidator }),
  ]);

  // A credential that is left out is read from the environment.
  vida();
  libredesk({ baseUrl: "http://localhost:9000", apiKey: "k" });
  // @ts-expect-error Altur's credential is called apiKey.
  altur({ token: "t" });
  // @ts-expect-error Ishvana takes no credential.
  ishvana({ token: "t" });
}
