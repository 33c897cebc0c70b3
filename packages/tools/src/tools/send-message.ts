import { AccountLimitError, type Entry, SameMessageError } from "@agentpost/outbox";
import { accountName } from "../account-name.js";
import { messageSchema } from "../accounts.js";
import { defineTool, refused } from "../define-tool.js";
import { entryResult } from "../entry-result.js";
import { type JsonSchema, object } from "../json-schema.js";
import { keyIn } from "../key.js";
import type { Settings } from "../options.js";
import { settledWithin } from "../settled-within.js";
import { RESULT_FIELDS, type Tool, type ToolResult } from "../tool.js";

interface Input {
  readonly key: string;
  readonly message: { readonly account: string; readonly to: Readonly<Record<string, string>> };
  readonly again?: boolean;
}

const HOUR_MS = 3_600_000;

/** Sends a message through the outbox: the same key again gives the first result, whoever calls again. */
export function sendMessage(settings: Settings): Tool {
  const { providers, outbox, namespace, allow, perHour, sameWithinMs } = settings;
  const key: JsonSchema = {
    type: "string",
    minLength: 1,
    maxLength: 100,
    description:
      "Your own name for this message, such as order-4711-shipped. Call again with the same key, never a new one.",
  };
  const again: JsonSchema = { type: "boolean", description: "True where a second, equal message is meant." };
  return defineTool<Input>({
    name: "send_message",
    title: "Send a message",
    description:
      "Sends one message to a person or an agent. It can't be taken back. Calling again with the same key never sends a " +
      "second message: it tells what became of the first. After a time-out, call again with the same key.",
    annotations: { readOnly: false, destructive: true, idempotent: true, openWorld: true },
    inputSchema: object({ key, message: messageSchema(providers), again }, ["again"]),
    outputSchema: { ...object({ ...RESULT_FIELDS, key: { type: "string" } }, ["key"]), additionalProperties: true },
    async run({ key: own, message, again: isMeant = false }, call) {
      const full = keyIn(namespace, own);
      const { account, to: address, ...content } = message;
      const provider = providers.find((each) => accountName(each) === account);
      if (!provider) return refused(`Nothing was sent: there is no account ${account}. Ask with list_accounts.`);
      const { vendor, name } = provider;
      const to = { ...address, vendor, ...(name !== undefined && { name }) };
      if (!allow(to)) return refused("Nothing was sent: this address may not be written to. Ask a person.");
      let entry: Entry;
      try {
        const rateLimit = { entries: perHour, withinMs: HOUR_MS };
        const unlessSameWithinMs = isMeant ? {} : { unlessSameWithinMs: sameWithinMs };
        entry = await outbox.add({ to, ...content } as never, { key: full, rateLimit, ...unlessSameWithinMs });
      } catch (error) {
        if (error instanceof AccountLimitError) return limitReached(account, perHour, error.roomInMs);
        if (!(error instanceof SameMessageError)) throw error;
        return sameMessage(error.sameAs, namespace);
      }
      return entryResult(await settledWithin(settings, entry, call), own);
    },
  });
}

function limitReached(account: string, perHour: number, roomInMs: number): ToolResult {
  const minutes = Math.ceil(roomInMs / 60_000);
  return refused(`Nothing was sent: ${account} may send ${perHour} messages an hour. Try again in ${minutes} min.`);
}

function sameMessage(full: string, namespace: string): ToolResult {
  const own = full.startsWith(`${namespace}:`) ? full.slice(namespace.length + 1) : undefined;
  const where = own === undefined ? "by another part of this product" : `under the key ${own}`;
  const see = own === undefined ? "" : "call with that key to see it, or ";
  const text = `Nothing was sent: the same message was sent to the same address lately, ${where}; ${see}pass again: true if a second message is meant.`;
  return { isError: true, text, data: { outcome: "refused", advice: text, ...(own !== undefined && { key: own }) } };
}
