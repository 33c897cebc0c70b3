import { randomUUID } from "node:crypto";
import { type Outbox, SameMessageError } from "@agentpost/outbox";
import { accountsIn, UsageError } from "@agentpost/tools/environment";
import type { AnyProvider } from "agentpost";
import { Command } from "commander";
import { deliver } from "../delivery/deliver.js";
import { tellEntry } from "../delivery/tell-entry.js";
import { withOutbox } from "../delivery/with-outbox.js";
import { dryRun } from "../message/dry-run.js";
import { type MessageOptions, messageIn } from "../message/message-in.js";
import { type OutputOptions, output, tellPerson } from "../output/output.js";
import { untilInterrupted } from "../until-interrupted.js";
import {
  accountOption,
  jsonOption,
  type LedgerOptions,
  ledgerOption,
  repeatable,
  timeoutOption,
  toOption,
  waitOption,
} from "./options.js";

interface SendOptions extends MessageOptions, OutputOptions, LedgerOptions {
  readonly key?: string;
  readonly again?: true;
  readonly dryRun?: true;
  readonly timeout: number;
  readonly wait: number;
}

const MS_PER_S = 1_000;
const DAY_MS = 86_400_000;

const EXAMPLES = `
Examples:
  agentpost send --to conversation=6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815 \\
    --text "It has left." --option 'to=["ana@example.com"]' --key order-4711
  agentpost send --account vida --to agent=a1 --to from=+4930123 --text "Hello"
  agentpost send --key order-4711 < message.json
  echo "A long text" | agentpost send --to agent=hawken --text -

The key is your own name for this message. The same command with the same key
never sends a second one: it tells what became of the first. After an exit code
of 5, repeat the command with its key. Without --key a new one is made and
printed; the same message to the same address is then refused for a day, unless
--again says that a second one is meant.`;

/** Sends one message through the outbox, or shows the request that it would become. */
export function send(): Command {
  return new Command("send")
    .summary("send a message, once")
    .description("Sends a message, from flags or from JSON on standard input, through the ledger: once, whatever dies.")
    .addOption(accountOption())
    .addOption(toOption())
    .option("--text <text>", "what arrives, as it is written; - reads it from standard input")
    .addOption(
      repeatable("--attachment <json>", 'a file, as the account takes it, such as \'{"url": "…"}\'; repeatable'),
    )
    .addOption(repeatable("--option <field=value>", "an option of the vendor's; the value may be JSON; repeatable"))
    .option("--key <key>", "your own name for this message, such as order-4711-shipped")
    .option("--again", "send also what was sent to the same address under another key within a day")
    .option("--dry-run", "show the request without its credential, and send nothing")
    .addOption(waitOption())
    .addOption(timeoutOption())
    .addOption(ledgerOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action((options: SendOptions) => (options.dryRun ? showRequest(options) : sendOnce(options)));
}

async function showRequest(options: SendOptions): Promise<void> {
  const request = await dryRun(process.env, (providers) => messageIn(options, providers));
  const { method, url, headers, body } = request;
  output(options).record(
    [
      ["request", `${method} ${url}`],
      ...Object.entries(headers).map(([name, value]) => [name, value] as const),
      ["body", typeof body === "string" ? body : JSON.stringify(body)],
    ],
    request,
  );
  tellPerson("agentpost: nothing was sent, since --dry-run only shows the request");
}

async function sendOnce(options: SendOptions): Promise<void> {
  const { wait, key = randomUUID() } = options;
  const accounts = accountsIn(process.env);
  const message = await messageIn(options, accounts.send);
  await withOutbox(options, accounts, async (outbox) => {
    const isNewKey = options.key === undefined && !options.again;
    await add(outbox, message, key, isNewKey ? { unlessSameWithinMs: DAY_MS } : {});
    if (options.key === undefined) tellPerson(`agentpost: its key is ${key}`);
    const entry = await untilInterrupted((signal) => deliver(outbox, key, wait * MS_PER_S, signal));
    tellEntry(entry, options);
  });
}

async function add(outbox: Outbox<AnyProvider>, message: unknown, key: string, options: object): Promise<void> {
  try {
    await outbox.add(message as never, { key, ...options });
  } catch (error) {
    if (!(error instanceof SameMessageError)) throw error;
    throw new UsageError(
      `nothing was sent: the same message was sent to the same address lately, with the key ${error.sameAs}; see it with: agentpost status ${error.sameAs}, or add --again if a second message is meant`,
    );
  }
}
