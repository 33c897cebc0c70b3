import { type AlturOptions, createAlturClient, listMessages } from "@agentpost/altur";
import { type InboxProviderWith, listOf, lookThrough, readAnswer } from "../../inbox.js";
import type { CallOptions, ProviderOptions } from "../../index.js";
import type { AlturInboxTypes } from "./inbox-types.js";
import { type AlturWebhookOptions, checkWebhookOptions, receiver } from "./receive.js";
import { conversationMessage } from "./stored-message.js";

export type { ListMessagesData } from "@agentpost/altur";

export type { AlturConversation, AlturInboxTypes, AlturMessage } from "./inbox-types.js";
export type { AlturWebhookOptions } from "./receive.js";

/**
 * Altur as a provider of an inbox: the history of a thread, the search for a message in it, and webhooks about calls. The
 * first message of an agent and an end user can't be looked for, since only its answer would have told the thread.
 *
 * @example
 * ```ts
 * import { createInbox } from "agentpost/inbox";
 * import { altur } from "agentpost/altur/inbox";
 *
 * const inbox = createInbox([altur()]);
 * for await (const { author, text } of inbox.history({ vendor: "altur", thread: "t1" })) console.log(author, text);
 * ```
 * @see {@link https://docs.altur.io/en/api-reference/messages/send.md Altur's documentation}
 */
export function altur<const Name extends string | undefined = undefined>(
  options: AlturOptions & ProviderOptions<Name> & AlturWebhookOptions = {},
): InboxProviderWith<AlturInboxTypes, Name, "history" | "look" | "receive"> {
  const { webhookSecrets: _, olderWebhookSignatures: __, ...rest } = options;
  const client = createAlturClient(rest);

  const readThread = (thread: string, callOptions: CallOptions | undefined) =>
    readAnswer(
      client,
      "list of messages",
      (reading) => listMessages(reading, { path: { thread_id: thread } }, callOptions),
      // Altur says that the oldest comes first.
      (data) => listOf(data)?.map(conversationMessage).reverse(),
    );

  return {
    vendor: "altur",
    name: options.name as Name,
    capabilities: { history: true, status: "none", find: "likely", webhooks: "signed", repeatsWebhooks: true },
    conversationFields: ["thread"],
    async *history({ thread }, callOptions) {
      const [messages] = await readThread(thread, callOptions);
      yield* messages;
    },
    async look(attempt, callOptions, thread) {
      if (thread === undefined) return { found: "nowhere to look" };
      const [messages, headers] = await readThread(thread, callOptions);
      return lookThrough(messages, attempt, headers, ({ author }) => author === "customer");
    },
    checkReceiver: () => checkWebhookOptions(options),
    receive: receiver(options),
  };
}
