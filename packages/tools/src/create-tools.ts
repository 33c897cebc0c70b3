import type { AnyProvider } from "agentpost";
import { readOptions, type ToolsOptions } from "./options.js";
import type { Tool } from "./tool.js";
import { listAccounts } from "./tools/list-accounts.js";
import { messageStatus } from "./tools/message-status.js";
import { readConversation } from "./tools/read-conversation.js";
import { sendMessage } from "./tools/send-message.js";
import { settleMessage } from "./tools/settle-message.js";
import { waitForReply } from "./tools/wait-for-reply.js";

/**
 * The tools that these accounts and options allow. Throws an `InputError` for options that can't be used.
 *
 * @example
 * ```ts
 * import { createOutbox } from "@agentpost/outbox";
 * import { sqlite } from "@agentpost/outbox/sqlite";
 * import { createTools } from "@agentpost/tools";
 * import { createMessenger } from "agentpost";
 * import { vida } from "agentpost/vida";
 *
 * const messenger = createMessenger([vida()]);
 * const outbox = createOutbox({ messenger, ledger: sqlite({ file: "outbox.db" }) });
 * await outbox.start();
 * const tools = createTools({ messenger, outbox });
 * ```
 */
export function createTools<const P extends AnyProvider>(options: ToolsOptions<P>): readonly Tool[] {
  const settings = readOptions(options);
  const reads = settings.inbox
    ? [readConversation(settings, settings.inbox), waitForReply(settings, settings.inbox)]
    : [];
  const all = [
    listAccounts(settings),
    sendMessage(settings),
    messageStatus(settings),
    settleMessage(settings),
    ...reads,
  ];
  return settings.readOnly ? all.filter(({ annotations }) => annotations.readOnly) : all;
}
