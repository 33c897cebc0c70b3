// What the outbox's types take and refuse. Checked by the compiler, here and against the packed packages.
import { createOutbox, type Entry, type Ledger, type Outbox, type OutboxOptions } from "@agentpost/outbox";
import { createMessenger, type EachMessage, type Messenger, parseMessage } from "agentpost";
import { altur } from "agentpost/altur";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";

declare const ledger: Ledger;
declare const json: unknown;
const account = { baseUrl: "https://helpdesk.example.com", apiKey: "k", apiSecret: "s" };
const messenger = createMessenger([altur({ apiKey: "k" }), libredesk(account)]);
const inbox = createInbox([libredeskInbox(account)]);
const outbox = createOutbox({ messenger, inbox, ledger });
const conversation = { vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" } as const;
const endUser = { vendor: "altur", agent: "a", endUser: "e" } as const;

export const added = [
  outbox.add({ to: conversation, text: "x", options: { private: true } }, { key: "k", notBefore: new Date() }),
  outbox.add({ to: endUser, text: "x" }, { key: "k" }),
  outbox.add(parseMessage(messenger, json), { key: "k" }),
  // @ts-expect-error A key is needed: without one, the same message again would be a second one.
  outbox.add({ to: endUser, text: "x" }, {}),
  // @ts-expect-error Altur takes no attachments.
  outbox.add({ to: endUser, text: "x", attachments: [{ url: "https://example.com/a.png" }] }, { key: "k" }),
  // @ts-expect-error No account with Vida was given.
  outbox.add({ to: { vendor: "vida", agent: "a", from: "f" }, text: "x" }, { key: "k" }),
  // @ts-expect-error A value of which nothing is known has to be parsed first.
  outbox.add(json, { key: "k" }),
];

/** A queue of mixed messages from JSON, and a part of an application that knows no vendors. */
export function addAll(lines: readonly string[], given: Messenger, queue: Outbox): Promise<Entry>[] {
  const mixed = lines.map((line) => parseMessage(messenger, JSON.parse(line)));
  const any: EachMessage[] = lines.map((line) => parseMessage(given, JSON.parse(line)));
  return [
    ...mixed.map((message, index) => outbox.add(message, { key: `job-${index}` })),
    ...any.map((message, index) => queue.add(message, { key: `job-${index}`, notBefore: undefined })),
  ];
}
void addAll([], messenger, outbox);

/** All that may be left out may be undefined, as what is read from an environment is. */
export function undefinedIsTaken(
  left: {
    [Key in Exclude<keyof OutboxOptions<never>, "messenger" | "ledger">]: undefined;
  },
) {
  return createOutbox({ messenger, ledger, ...left });
}

/** An entry's fields follow from its state. */
export function fields(entry: Entry): unknown {
  if (entry.state === "sent") return entry.sent?.id;
  if (entry.state === "not-sent") return entry.reason satisfies "tries" | "age" | "input" | "given-up";
  // @ts-expect-error What isn't sent has no sent message.
  return entry.sent;
}
