import { UsageError } from "@agentpost/tools/environment";
import { Command } from "commander";
import { entryFacts, entryFields } from "../../delivery/entry-facts.js";
import { entryOfKey } from "../../delivery/entry-of-key.js";
import { NO_ACCOUNTS, withOutbox } from "../../delivery/with-outbox.js";
import { type OutputOptions, output } from "../../output/output.js";
import { jsonOption, type LedgerOptions, ledgerOption } from "../options.js";

/** Takes out a message that hasn't left yet. */
export function cancel(): Command {
  return new Command("cancel")
    .summary("take out a message that hasn't left yet")
    .description("Takes out a message that is queued, so that it is never sent. Its key can't be used again.")
    .argument("<key>", "the key of the message")
    .addOption(ledgerOption())
    .addOption(jsonOption())
    .action((key: string, options: LedgerOptions & OutputOptions) =>
      withOutbox(options, NO_ACCOUNTS, async (outbox) => {
        const canceled = await outbox.cancel(key);
        if (!canceled) {
          const { state } = await entryOfKey(outbox, key);
          throw new UsageError(`${key} is ${state}; only what is queued can be taken out`);
        }
        output(options).record(entryFields(canceled), entryFacts(canceled));
      }),
    );
}
