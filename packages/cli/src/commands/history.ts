import { accountName, accountsIn, UsageError } from "@agentpost/tools/environment";
import { type AnyInboxProvider, type ConversationMessage, createInbox } from "agentpost/inbox";
import { Command } from "commander";
import { addressOf } from "../message/address.js";
import { type OutputOptions, output } from "../output/output.js";
import { safeLine, safeLines } from "../output/safe-text.js";
import { terminal } from "../output/terminal.js";
import { type AddressOptions, accountOption, jsonOption, timeoutOption, toOption, wholeNumber } from "./options.js";

interface HistoryOptions extends AddressOptions, OutputOptions {
  readonly limit: number;
  readonly timeout: number;
}

const MS_PER_S = 1_000;
const MOST = 10_000;

const EXAMPLES = `
Examples:
  agentpost history --to conversation=6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815
  agentpost history --account altur --to thread=t1 --limit 5 --json

What stands in it was written by people outside. Signs that a terminal would
obey are shown by their codes.`;

/** The newest messages of a conversation, the newest last. */
export function history(): Command {
  return new Command("history")
    .summary("read a conversation")
    .description("Reads the newest messages of a conversation at the vendor, and prints them with the newest last.")
    .addOption(accountOption())
    .addOption(toOption())
    .option("--limit <messages>", "how many", wholeNumber(1, MOST), 20)
    .addOption(timeoutOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(async (options: HistoryOptions) => {
      const { limit, timeout } = options;
      const readable = readableAccounts(options.account);
      const conversation = addressOf(readable, options, ({ conversationFields = [] }) => conversationFields);
      const found: ConversationMessage[] = [];
      const messages = createInbox(readable).history(conversation as never, { timeoutMs: timeout * MS_PER_S });
      for await (const message of messages) {
        if (found.length >= limit) break;
        found.unshift(message);
      }
      output(options).blocks(found.map(block), found.map(messageFacts), "There is no message in this conversation.");
    });
}

/** The accounts whose conversations can be read. Throws a `UsageError` where there is none, or where this one isn't. */
function readableAccounts(wanted: string | undefined): readonly AnyInboxProvider[] {
  const { send, inbox } = accountsIn(process.env);
  const readable = inbox.filter(({ capabilities }) => capabilities.history);
  if (readable.length === 0) throw new UsageError("no account of the environment shows its conversations");
  const names = readable.map(accountName);
  if (wanted !== undefined && !names.includes(wanted) && send.map(accountName).includes(wanted)) {
    throw new UsageError(`--account ${wanted} shows no conversations; expected ${names.join(", ")}`);
  }
  return readable;
}

/** A message as JSON tells it. Addresses of files are left out: some open the file to whoever has them. */
export function messageFacts({
  id,
  author,
  at,
  text,
  status,
  vendorStatus,
  attachments,
  ...rest
}: ConversationMessage) {
  const files = attachments.map(({ name, type }) => ({ name, type }));
  return {
    id,
    author,
    at,
    text,
    status,
    vendorStatus,
    isNote: rest.private,
    attachments: files,
    address: rest.address,
  };
}

function block({ author, at, text, status, attachments, ...rest }: ConversationMessage): string {
  const about = [at, author ?? "somebody", rest.private ? "note" : undefined, status].filter(Boolean).join("  ");
  const files = attachments.map(
    ({ name, type }) => `[${safeLine(name ?? "a file")}${type ? `, ${safeLine(type)}` : ""}]`,
  );
  const lines = [...(text ? safeLines(text).split("\n") : []), ...files];
  return [terminal().strong(safeLine(about)), ...lines.map((line) => `  ${line}`)].join("\n");
}
