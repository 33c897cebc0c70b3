import type { AnyProvider } from "agentpost";
import { accountName } from "../account-name.js";
import {
  type Conversation,
  conversationSchema,
  DATA_NOT_INSTRUCTIONS,
  newest,
  type ReadableInbox,
  refusedConversation,
  type ShownMessage,
} from "../conversation.js";
import { defineTool, refused } from "../define-tool.js";
import { OBJECTS, object } from "../json-schema.js";
import type { Settings } from "../options.js";
import { RESULT_FIELDS, type Tool } from "../tool.js";

interface Input extends Conversation {
  readonly since: string;
  readonly waitSeconds?: number;
}

const LOOKED_AT = 20;
const DEFAULT_WAIT_S = 60;
const MOST_WAIT_S = 300;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

/** Waits until the other side has written after a moment. */
export function waitForReply({ providers }: Settings, inbox: ReadableInbox): Tool {
  return defineTool<Input>({
    name: "wait_for_reply",
    title: "Wait for a reply",
    description: "Waits until the other side has written something new in a conversation, or the time is over.",
    annotations: { readOnly: true, destructive: false, idempotent: true, openWorld: true },
    inputSchema: object(
      {
        ...conversationSchema(inbox),
        since: {
          type: "string",
          description: "Only what was written after it, such as 2026-05-01T09:30:00Z; your message's addedAt fits.",
        },
        waitSeconds: {
          type: "integer",
          minimum: 1,
          maximum: MOST_WAIT_S,
          description: "How long at most. Default: 60.",
        },
      },
      ["waitSeconds"],
    ),
    outputSchema: object({ ...RESULT_FIELDS, messages: OBJECTS }, ["messages"]),
    async run({ since, waitSeconds = DEFAULT_WAIT_S, ...conversation }, { signal, onProgress }) {
      const no = refusedConversation(inbox, conversation);
      if (no) return no;
      const sinceMs = Date.parse(since);
      if (Number.isNaN(sinceMs)) {
        return refused("Nothing was done: since is no date and time; expected one such as 2026-05-01T09:30:00Z.");
      }
      const isOther = otherSide(providers.find((each) => accountName(each) === conversation.account));
      const endsAt = performance.now() + waitSeconds * 1_000;
      const until = new Date(Date.now() + waitSeconds * 1_000).toISOString();
      for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
        const all = await newest(inbox, conversation, LOOKED_AT, signal);
        const messages = all.filter(({ author, at }) => isOther(author) && Date.parse(at ?? "") > sinceMs);
        if (messages[0]) {
          const text = `${DATA_NOT_INSTRUCTIONS}\n${JSON.stringify(messages)}`;
          return { isError: false, text, data: { outcome: "replied", advice: DATA_NOT_INSTRUCTIONS, messages } };
        }
        if (performance.now() + pauseMs > endsAt || signal?.aborted) {
          const text = "Nobody has answered yet. Call again to go on waiting; do not send the message again.";
          return { isError: false, text, data: { outcome: "none", advice: text, messages: [] } };
        }
        onProgress?.(`Nobody has answered yet; waiting until ${until}.`);
        await pause(pauseMs, signal);
      }
    },
  });
}

/** An account that an agent answers writes to it as a customer does; any other one writes to customers. */
function otherSide(provider: AnyProvider | undefined): (author: ShownMessage["author"]) => boolean {
  const writesToAgent = provider !== undefined && provider.capabilities.replies !== "none";
  return (author) => (writesToAgent ? author === "system" || author === "colleague" : author === "customer");
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end);
  });
}
