import { createTools, type Tool, type ToolsOptions } from "@agentpost/tools";
import type { AnyProvider } from "agentpost";
import { altur } from "agentpost/altur";
import { altur as alturInbox } from "agentpost/altur/inbox";
import { chatcaptain } from "agentpost/chatcaptain";
import { chatcaptain as chatcaptainInbox } from "agentpost/chatcaptain/inbox";
import type { AnyInboxProvider, ConversationMessage } from "agentpost/inbox";
import { vida } from "agentpost/vida";
import { vida as vidaInbox } from "agentpost/vida/inbox";

const apiKey = "key-of-a-test";
const send = [altur({ apiKey }), chatcaptain({ apiKey }), vida({ token: apiKey })];
export const inboxes = [alturInbox({ apiKey }), chatcaptainInbox({ apiKey }), vidaInbox({ token: apiKey })];

/** The tools over these conversations: `said` is who has written, the newest first. */
export function toolsOver(inbox: readonly AnyInboxProvider[], said: readonly ConversationMessage["author"][] = []) {
  const at = new Date().toISOString();
  const options = {
    messenger: { providers: send, send: async () => {}, check: () => {} },
    outbox: { add: async () => {} },
    inbox: {
      providers: inbox,
      async *history() {
        for (const author of said) yield { id: undefined, author, at, text: String(author), status: undefined };
      },
    },
  };
  const tools = createTools(options as unknown as ToolsOptions<AnyProvider>);
  return (name: string) => tools.find((each) => each.name === name) as Tool;
}
