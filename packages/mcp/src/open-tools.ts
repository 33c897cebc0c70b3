import { createTools, type Tool } from "@agentpost/tools";
import { type OutboxSettings, openOutbox } from "@agentpost/tools/environment";
import { allowed } from "./allowed.js";

export interface ToolsSettings extends OutboxSettings {
  readonly readOnly: boolean;
  readonly allow: readonly string[] | undefined;
  readonly perHour: number;
  readonly waitMs: number;
}

export interface OpenTools {
  readonly tools: readonly Tool[];
  /** What is in flight has a moment to end; what hasn't ended by then is `unknown` in the ledger. */
  close(): Promise<void>;
}

/** A host kills a server that takes longer than about two seconds to end. */
const STOP_MS = 1_500;

/** The tools over these accounts, with their ledger open. Throws a `UsageError` where it can't be opened. */
export async function openTools(settings: ToolsSettings): Promise<OpenTools> {
  const { accounts, allow, readOnly, perHour, waitMs } = settings;
  const { messenger, inbox, outbox } = await openOutbox(settings);
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
