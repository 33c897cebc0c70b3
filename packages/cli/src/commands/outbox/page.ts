import { UsageError } from "@agentpost/tools/environment";
import { Command } from "commander";
import { NO_ACCOUNTS, withOutbox } from "../../delivery/with-outbox.js";
import { type LedgerOptions, ledgerOption, wholeNumber } from "../options.js";

interface PageOptions extends LedgerOptions {
  readonly rows: number;
  readonly showContent?: boolean;
}

/** One HTML page about the ledger, on standard output. */
export function page(): Command {
  return new Command("page")
    .summary("write an HTML page about the ledger")
    .description("Writes one HTML page with the states and the oldest messages of each, to a file or a pipe.")
    .option("--rows <messages>", "how many of a state, at most 200", wholeNumber(1, 200), 20)
    .option("--show-content", "show also what the messages say")
    .addOption(ledgerOption())
    .addHelpText("after", "\nExample:\n  agentpost outbox page > outbox.html")
    .action(({ rows, showContent = false, ...options }: PageOptions) => {
      if (process.stdout.isTTY) {
        throw new UsageError(
          "a page is HTML, which no terminal shows; write it to a file: agentpost outbox page > outbox.html",
        );
      }
      return withOutbox(options, NO_ACCOUNTS, async (outbox) => {
        process.stdout.write(await outbox.page({ rows, showContent }));
      });
    });
}
