import { accountName, accountsIn, UsageError } from "@agentpost/tools/environment";
import { createInbox } from "agentpost/inbox";
import { Command } from "commander";
import { entryOfKey } from "../delivery/entry-of-key.js";
import { verdict } from "../delivery/verdict.js";
import { withOutbox } from "../delivery/with-outbox.js";
import { EXIT_CODES } from "../exit-codes.js";
import { type OutputOptions, output, tellPerson } from "../output/output.js";
import { untilInterrupted } from "../until-interrupted.js";
import { jsonOption, type LedgerOptions, ledgerOption, timeoutOption } from "./options.js";

interface FollowOptions extends LedgerOptions, OutputOptions {
  readonly timeout: number;
}

const MS_PER_S = 1_000;

const EXAMPLES = `
Example:
  agentpost follow order-4711

It asks the vendor less and less often, and ends when the message was passed on,
or passing it on has failed, which is exit code 1. Ctrl-C ends it earlier.`;

/** A sent message at each change of its status, until it has been passed on or that has failed. */
export function follow(): Command {
  return new Command("follow")
    .summary("follow a sent message until it was passed on")
    .description("Prints the status of a sent message at the vendor, and each change of it, until it was passed on.")
    .argument("<key>", "the key of the message")
    .addOption(timeoutOption())
    .addOption(ledgerOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action((key: string, options: FollowOptions) => {
      const accounts = accountsIn(process.env);
      return withOutbox(options, accounts, async (outbox) => {
        const entry = await entryOfKey(outbox, key);
        if (entry.state !== "sent" || !entry.sent) {
          const { exitCode, sentence } = verdict(entry);
          process.exitCode = exitCode;
          return tellPerson(
            `agentpost: ${sentence ?? "what was known of it was erased, so that it can't be followed"}`,
          );
        }
        const { vendor, name } = entry.account;
        const provider = accounts.inbox.find((each) => each.vendor === vendor && each.name === name);
        if (!provider?.status)
          throw new UsageError(`${accountName(entry.account)} doesn't tell what becomes of a message`);
        const { to, text } = Object(entry.message) as { readonly to?: unknown; readonly text?: string };
        const { mark, startedAt } = entry.attempts.at(-1) ?? {};
        const sent = { ...entry.sent, vendor, name, attempt: { to, text, mark, startedAt } };
        await untilInterrupted((signal) => tellChanges(provider, sent, options, signal));
      });
    });
}

async function tellChanges(
  provider: Parameters<typeof createInbox>[0][number],
  sent: object,
  options: FollowOptions,
  signal: AbortSignal,
): Promise<void> {
  const { event } = output(options);
  try {
    const changes = createInbox([provider]).follow(sent as never, { signal, timeoutMs: options.timeout * MS_PER_S });
    for await (const { status, vendorStatus, id } of changes) {
      event([status ?? "no status yet", vendorStatus && `(${vendorStatus})`].filter(Boolean).join(" "), {
        id,
        status,
        vendorStatus,
      });
      process.exitCode = status === "failed" ? EXIT_CODES.failed : EXIT_CODES.done;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    process.exitCode = EXIT_CODES.failed;
    tellPerson("agentpost: following was ended; the message goes on");
  }
}
