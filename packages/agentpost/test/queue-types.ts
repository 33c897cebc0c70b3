// A queue of mixed messages from JSON, through everything that takes one. Checked by the compiler, here and against the
// packed packages.
import {
  type AgentpostError,
  type AnyProvider,
  createMessenger,
  type EachMessage,
  type Messenger,
  parseMessage,
  type SentMessage,
  sendAll,
  sendFirst,
} from "agentpost";
import { altur } from "agentpost/altur";
import { chatcaptain } from "agentpost/chatcaptain";
import { ishvana } from "agentpost/ishvana";
import { libredesk } from "agentpost/libredesk";
import { vida } from "agentpost/vida";
import { same } from "./types.js";

const messenger = createMessenger([vida(), chatcaptain(), altur(), ishvana(), libredesk()]);
type Provider = (typeof messenger.providers)[number];
type Vendor = "vida" | "chatcaptain" | "altur" | "ishvana" | "libredesk";

/** JSON that was parsed knows nothing of its type, until `parseMessage` has looked at it. */
export async function fromJson(lines: readonly string[], json: unknown) {
  const queue = lines.map((line) => parseMessage(messenger, JSON.parse(line)));
  same<typeof queue, EachMessage<Provider>[]>();

  for (const message of queue) {
    const sent = await messenger.send(message);
    same<typeof sent.vendor, Vendor>();
    // The answer's own form follows from the vendor.
    if (sent.vendor === "altur")
      same<typeof sent.raw.messages, NonNullable<typeof sent.raw.in_response_to>[] | undefined>();
    const result = await messenger.safe.send(message);
    if (!result.ok) same<typeof result.error, AgentpostError>();
  }
  for await (const { index, result } of sendAll(messenger, queue, { concurrency: 4 })) {
    same<typeof index, number>();
    if (result.ok) same<typeof result.sent.vendor, Vendor>();
  }
  const results = await sendAll(messenger, queue).all();
  for (const result of results) if (!result.ok) same<typeof result.error, AgentpostError>();
  const first = await sendFirst(messenger, queue);
  if (first.ok) same<typeof first.sent.vendor, Vendor>();
  else same<typeof first.error.outcome, "not-sent" | "rejected" | "unknown">();

  // @ts-expect-error A value of which nothing is known has to be parsed first.
  await messenger.send(json);
  // @ts-expect-error Nor does a list take one.
  sendAll(messenger, [json]);
  // @ts-expect-error Nor does a choice.
  await sendFirst(messenger, [json]);
}

/** A list that is read as it comes, and one that was written by hand. */
export function inLists(stream: AsyncIterable<EachMessage<Provider>>) {
  const note = {
    to: { vendor: "libredesk", conversation: "c" },
    text: "She called.",
    options: { private: true },
  } as const;
  const file = { to: { vendor: "chatcaptain", chatbot: "b", conversation: "c" }, attachments: [{ reference: "r" }] };
  sendAll(messenger, stream);
  sendAll(messenger, [note, { to: { vendor: "altur", agent: "a", endUser: "u" }, text: "Hello" }]);
  // @ts-expect-error A vendor that is any text is none of the messenger's.
  sendAll(messenger, [file]);
  // @ts-expect-error In a list too, Altur takes no attachments.
  sendAll(messenger, [{ to: { vendor: "altur", agent: "a", endUser: "u" }, text: "Hello", attachments: [{ id: 1 }] }]);
}

/** A part of an application that is given its messenger, and knows no vendors. */
export class Notifier {
  readonly #messenger: Messenger;
  readonly #last: EachMessage[] = [];

  constructor(given: Messenger) {
    this.#messenger = given;
  }

  async notify(json: unknown): Promise<SentMessage> {
    const message = parseMessage(this.#messenger, json);
    this.#last.push(message);
    this.#messenger.check(message);
    const results = await sendAll(this.#messenger, [message]).all();
    const first = await sendFirst(this.#messenger, this.#last);
    if (first.ok && results[0]?.ok) return first.sent;
    // @ts-expect-error Whether this message fits is unknown here; it has to be parsed.
    await this.#messenger.send({ to: { vendor: "vida", agent: "a", from: "f" }, text: "Hello" });
    return this.#messenger.send(message);
  }
}

// Any messenger is one, whichever its vendors are.
new Notifier(messenger);
new Notifier(createMessenger([vida({ name: "eu" }), vida({ name: "us" })]));
same<Messenger, Messenger<AnyProvider>>();
