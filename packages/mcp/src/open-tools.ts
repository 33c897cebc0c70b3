import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { createOutbox } from "@agentpost/outbox";
import { sqlite } from "@agentpost/outbox/sqlite";
import { createTools, type Tool } from "@agentpost/tools";
import { createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import type { Accounts } from "./accounts/accounts-in.js";
import { allowed } from "./allowed.js";

export interface ToolsSettings {
  readonly accounts: Accounts;
  readonly ledger: string;
  readonly readOnly: boolean;
  readonly allow: readonly string[] | undefined;
  readonly perHour: number;
  readonly timeoutMs: number;
  readonly waitMs: number;
}

export interface OpenTools {
  readonly tools: readonly Tool[];
  /** What is in flight has a moment to end; what hasn't ended by then is `unknown` in the ledger. */
  close(): Promise<void>;
}

/** A host kills a server that takes longer than about two seconds to end. */
const STOP_MS = 1_500;

/** The tools over these accounts, with their ledger open. Throws what keeps the ledger from opening. */
export async function openTools(settings: ToolsSettings): Promise<OpenTools> {
  const { accounts, ledger, allow, readOnly, perHour, timeoutMs, waitMs } = settings;
  const messenger = createMessenger(accounts.send);
  const inbox = accounts.inbox.length > 0 ? createInbox(accounts.inbox) : undefined;
  mkdirSync(dirname(ledger), { recursive: true, mode: 0o700 });
  const outbox = createOutbox({ messenger, inbox, ledger: sqlite({ file: ledger }), timeoutMs });
  // Opens the file, so that what is wrong with it is told now.
  await outbox.counts();
  const tools = createTools({
    messenger,
    outbox,
    inbox,
    readOnly,
    perHour,
    waitMs,
    namespace: "mcp",
    ...(allow && { allow: allowed(allow, accounts.send) }),
  });
  // A host may start a server only to look at its tools, and kills it then: nothing is sent before a tool is called.
  let started: Promise<void> | undefined;
  const start = () => {
    started ??= outbox.start();
    return started;
  };
  return {
    tools: readOnly ? tools : tools.map((tool) => afterStart(tool, start)),
    async close() {
      await outbox.stop({ timeoutMs: STOP_MS });
      await outbox.close();
    },
  };
}

function afterStart(tool: Tool, start: () => Promise<void>): Tool {
  return {
    ...tool,
    async call(input, call) {
      await start();
      return tool.call(input, call);
    },
  };
}
