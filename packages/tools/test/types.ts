// What the tools' types take and refuse. Checked by the compiler, here and against the packed packages.
import { createOutbox, type Ledger, type Outbox } from "@agentpost/outbox";
import { createTools, type Tool, type ToolResult } from "@agentpost/tools";
import { type AiToolApproval, aiToolApproval, aiTools } from "@agentpost/tools/ai-sdk";
import { createMessenger, type Messenger } from "agentpost";
import { altur } from "agentpost/altur";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";

declare const ledger: Ledger;
const messenger = createMessenger([altur(), libredesk()]);
const outbox = createOutbox({ messenger, ledger });
const inbox = createInbox([libredeskInbox()]);

export const tools: readonly Tool[] = createTools({ messenger, outbox, inbox });
export const forAiSdk = aiTools(tools);
export const approval: Readonly<Record<string, AiToolApproval>> = aiToolApproval(tools, {
  needsApproval: ({ name }) => name === "send_message",
});

/** Each option may be left out, or undefined as what is read from an environment is. */
export const undefinedIsTaken = createTools({
  messenger,
  outbox,
  inbox: undefined,
  namespace: undefined,
  readOnly: undefined,
  allow: undefined,
  perHour: undefined,
  sameWithinMs: undefined,
  waitMs: undefined,
});

/** A part of an application that knows no vendors is given both, and a call takes whatever a model says. */
export async function called(given: Messenger, queue: Outbox, said: unknown): Promise<ToolResult | undefined> {
  const [first] = createTools({ messenger: given, outbox: queue });
  return first?.call(said, { signal: undefined });
}
void called(messenger, outbox, {});

// @ts-expect-error Every message goes through an outbox.
createTools({ messenger });
// @ts-expect-error An option that there isn't.
createTools({ messenger, outbox, perMinute: 5 });
