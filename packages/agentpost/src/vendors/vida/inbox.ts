import { createVidaClient, listMessages, listRecentMessages, type VidaOptions } from "@agentpost/vida";
import { type InboxProviderWith, listOf, lookThrough, newestFirst, readAnswer } from "../../inbox.js";
import type { CallOptions, ProviderOptions } from "../../index.js";
import type { VidaInboxTypes } from "./inbox-types.js";
import { checkCallbackOptions, receiver, type VidaCallbackOptions } from "./receive.js";
import { recentMessage, roomMessage } from "./stored-message.js";

export type { ListMessagesData, ListRecentMessagesData } from "@agentpost/vida";

export type { VidaConversation, VidaInboxTypes, VidaMessage } from "./inbox-types.js";
export type { VidaCallbackOptions } from "./receive.js";

/** What Vida's inbox takes beside the client's options. */
export interface VidaInboxOptions extends VidaCallbackOptions {
  /** The account to act for, when the token may act for more than its own. */
  targetAccountId?: string | undefined;
}

/**
 * Vida as a provider of an inbox: the history of a room, status, the search for a message, and callbacks. Which room a
 * message lands in isn't told by its answer: where a room isn't given, the recent messages of all rooms are looked through.
 *
 * @example
 * ```ts
 * import { createInbox } from "agentpost/inbox";
 * import { vida } from "agentpost/vida/inbox";
 *
 * const inbox = createInbox([vida()]);
 * for await (const { author, text } of inbox.history({ vendor: "vida", room: "3:15" })) console.log(author, text);
 * ```
 * @see {@link https://vida.io/docs/llms.txt Vida's documentation}
 */
export function vida<const Name extends string | undefined = undefined>(
  options: VidaOptions & ProviderOptions<Name> & VidaInboxOptions = {},
): InboxProviderWith<VidaInboxTypes, Name, "history" | "status" | "look" | "receive"> {
  const { callbackTokens: _, targetAccountId, ...rest } = options;
  const client = createVidaClient(rest);
  const query = targetAccountId === undefined ? {} : { query: { targetAccountId } };

  const readRoom = (roomId: string, agent: string | undefined, callOptions: CallOptions | undefined) =>
    readAnswer(
      client,
      "list of messages",
      (reading) => listMessages(reading, { path: { roomId }, ...query }, callOptions),
      (data) => listOf(data) && newestFirst(data.map((message) => roomMessage(message, agent))),
    );

  const readRecent = (agent: string | undefined, callOptions: CallOptions | undefined) =>
    readAnswer(
      client,
      "list of messages",
      (reading) => listRecentMessages(reading, query, callOptions),
      (data) => listOf(data) && newestFirst(data.map((message) => recentMessage(message, agent))),
    );

  return {
    vendor: "vida",
    name: options.name as Name,
    capabilities: {
      history: true,
      status: "in history",
      find: "likely",
      webhooks: "unsigned",
      repeatsWebhooks: undefined,
    },
    conversationFields: ["room", "agent"],
    async *history({ room, agent }, callOptions) {
      const [messages] = await readRoom(room, agent, callOptions);
      yield* messages;
    },
    async status({ id, conversation }, callOptions) {
      if (id === undefined) return undefined;
      const isIt = (message: { readonly id: string | undefined }) => message.id === id;
      let room = conversation;
      if (room === undefined) {
        const [recent] = await readRecent(undefined, callOptions);
        room = recent.find(isIt)?.raw.roomId;
      }
      if (room === undefined) return undefined;
      const [messages] = await readRoom(room, undefined, callOptions);
      return messages.find(isIt);
    },
    async look(attempt, callOptions, room) {
      const agent = String(attempt.to["agent"]);
      const read = room === undefined ? readRecent(agent, callOptions) : readRoom(room, agent, callOptions);
      const [messages, headers] = await read;
      // What the agent wrote is no message to it; of others it isn't always told who they are.
      return lookThrough(messages, attempt, headers, ({ author }) => author !== "system");
    },
    checkReceiver: () => checkCallbackOptions(options),
    receive: receiver(options),
  };
}
