import { Command } from "commander";
import { entryOfKey } from "../delivery/entry-of-key.js";
import { tellEntry } from "../delivery/tell-entry.js";
import { NO_ACCOUNTS, withOutbox } from "../delivery/with-outbox.js";
import type { OutputOptions } from "../output/output.js";
import { jsonOption, type LedgerOptions, ledgerOption } from "./options.js";

const EXAMPLES = `
Example:
  agentpost status order-4711 || echo "look at it"

It ends with 0 where the vendor has the message, 3 where it certainly hasn't, 4
where it said no, and 5 where it may have it. A message that a model sent
through the MCP server has "mcp:" before its key.`;

/** What became of a message, by its key. It sends nothing and asks nobody. */
export function status(): Command {
  return new Command("status")
    .summary("tell what became of a message")
    .description("Tells what became of a message, by the key that it was sent with. Nothing is sent.")
    .argument("<key>", "the key of the message")
    .addOption(ledgerOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action((key: string, options: LedgerOptions & OutputOptions) =>
      withOutbox(options, NO_ACCOUNTS, async (outbox) => tellEntry(await entryOfKey(outbox, key), options)),
    );
}
