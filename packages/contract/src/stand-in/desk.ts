import { type PostedMessage, type StoredMessage, storedMessage } from "./stored-message.ts";

/** An answer of the server. */
export interface DeskAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What the server tells by webhook. */
export type DeskEvent = readonly [event: "message.created" | "message.updated", message: StoredMessage];

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const MOST_ON_A_PAGE = 500;
const DEFAULT_PAGE_SIZE = 30;

/** The conversations of a helpdesk, by the rules that were recorded on a real Libredesk. */
export class Desk {
  readonly #conversations = new Map<string, StoredMessage[]>();
  readonly #listeners: ((event: DeskEvent) => void)[] = [];
  #lastId = 0;

  constructor(conversations: readonly string[]) {
    for (const conversation of conversations) this.#conversations.set(conversation, []);
  }

  /** Called with every event, in the order in which they happen. */
  listen(listener: (event: DeskEvent) => void): void {
    this.#listeners.push(listener);
  }

  /** Stores a message; a reply is passed on a moment later, as `settle` says. */
  store(conversation: string, posted: PostedMessage, at = new Date()): StoredMessage {
    const messages = this.#conversations.get(conversation);
    if (!messages) throw new Error(`${conversation} is no conversation of this desk`);
    this.#lastId += 1;
    const conversationId = [...this.#conversations.keys()].indexOf(conversation) + 1;
    const message = storedMessage(posted, { id: this.#lastId, conversationId, conversation, at });
    messages.unshift(message);
    this.#tell("message.created", message);
    return message;
  }

  /** What became of a reply. */
  settle(message: StoredMessage, status: "sent" | "failed"): void {
    message.status = status;
    message.updated_at = new Date().toISOString();
    this.#tell("message.updated", message);
  }

  /** Takes a message away, as a conversation that is merged does. */
  remove(uuid: string): void {
    for (const messages of this.#conversations.values()) {
      const at = messages.findIndex((message) => message.uuid === uuid);
      if (at >= 0) messages.splice(at, 1);
    }
  }

  messages(conversation: string): readonly StoredMessage[] {
    return this.#conversations.get(conversation) ?? [];
  }

  /** The refusal of a send, or undefined where it is taken. */
  refusal(conversation: string, posted: PostedMessage): DeskAnswer | undefined {
    const absent = this.#absent(conversation);
    if (absent) return absent;
    const { sender_type, private: isPrivate, to } = posted;
    if (sender_type !== "agent" && sender_type !== "contact")
      return failure(400, "InputException", "Something went wrong");
    if (sender_type === "contact") return isPrivate ? failure(400, "InputException", "Bad request") : undefined;
    return isPrivate || to?.[0] ? undefined : failure(500, "GeneralException", "`to` empty");
  }

  list(conversation: string, query: URLSearchParams): DeskAnswer {
    const absent = this.#absent(conversation);
    if (absent) return absent;
    const page = positive(query.get("page")) || 1;
    const per_page = Math.min(positive(query.get("page_size")) || DEFAULT_PAGE_SIZE, MOST_ON_A_PAGE);
    const types = query.getAll("type");
    const isPrivate = query.get("private");
    const all = this.messages(conversation).filter(
      (message) =>
        (types.length === 0 || types.includes(message.type)) &&
        (isPrivate === null || message.private === /^(1|t|true|y|yes)$/i.test(isPrivate)),
    );
    const results = all.slice((page - 1) * per_page, page * per_page);
    // Past the end the server counts nothing.
    const total = results[0] ? all.length : 0;
    return success({ results, total, per_page, total_pages: Math.ceil(total / per_page), page });
  }

  get(conversation: string, uuid: string): DeskAnswer {
    const absent = this.#absent(conversation);
    if (absent) return absent;
    const message = this.messages(conversation).find((each) => each.uuid === uuid);
    if (message) return success(message);
    const isElsewhere = [...this.#conversations.values()].flat().some((each) => each.uuid === uuid);
    // What isn't there is answered like a fault.
    return isElsewhere
      ? failure(403, "PermissionException", "Permission denied")
      : failure(500, "GeneralException", "Something went wrong");
  }

  #absent(conversation: string): DeskAnswer | undefined {
    if (this.#conversations.has(conversation)) return undefined;
    return UUID.test(conversation)
      ? failure(404, "NotFoundException", "Conversation not found")
      : failure(500, "GeneralException", "Something went wrong");
  }

  #tell(...event: DeskEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

export function success(data: unknown): DeskAnswer {
  return { status: 200, body: { status: "success", data } };
}

export function failure(status: number, error_type: string, message: string): DeskAnswer {
  return { status, body: { status: "error", message, data: null, error_type } };
}

function positive(text: string | null): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : 0;
}
