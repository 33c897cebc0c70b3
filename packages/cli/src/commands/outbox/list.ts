import type { Entry, EntryState } from "@agentpost/outbox";
import { accountName } from "@agentpost/tools/environment";
import { Command, Option } from "commander";
import { entryFacts } from "../../delivery/entry-facts.js";
import { NO_ACCOUNTS, withOutbox } from "../../delivery/with-outbox.js";
import { type OutputOptions, output, tellPerson } from "../../output/output.js";
import { jsonOption, type LedgerOptions, ledgerOption, wholeNumber } from "../options.js";

interface ListOptions extends LedgerOptions, OutputOptions {
  readonly state?: EntryState;
  readonly limit: number;
}

const STATES: readonly EntryState[] = ["queued", "sending", "sent", "rejected", "not-sent", "unknown", "canceled"];

/** The messages of the ledger, the oldest first. */
export function list(): Command {
  return new Command("list")
    .summary("list the messages of the ledger")
    .description("Lists the messages of the ledger, the oldest first, without what they say.")
    .addOption(new Option("--state <state>", "those in this state alone").choices(STATES))
    .option("--limit <messages>", "how many, at most 1000", wholeNumber(1, 1_000), 100)
    .addOption(ledgerOption())
    .addOption(jsonOption())
    .addHelpText("after", "\nExample:\n  agentpost outbox list --state unknown    what a person has to decide about")
    .action(({ state, limit, ...options }: ListOptions) =>
      withOutbox(options, NO_ACCOUNTS, async (outbox) => {
        const { entries, next } = await outbox.list({ limit, ...(state && { state }) });
        output(options).rows(
          ["key", "state", "account", "added", "note"],
          entries.map((entry) => [
            entry.key,
            entry.state,
            accountName(entry.account),
            second(entry.addedAt),
            note(entry),
          ]),
          entries.map(entryFacts),
          state ? `There is no message that is ${state}.` : "There is no message in this ledger yet.",
        );
        if (next !== undefined) tellPerson("agentpost: there are more; see them with a larger --limit");
      }),
    );
}

function second(time: string): string {
  return time.replace(/\.\d+Z$/, "Z");
}

function note(entry: Entry): string {
  switch (entry.state) {
    case "queued":
      return entry.heldBy?.by === "entry" ? `waits for ${entry.heldBy.key}` : `due ${second(entry.dueAt)}`;
    case "sent":
      return entry.sent?.status ?? "";
    case "rejected":
      return entry.error.message;
    case "not-sent":
      return entry.reason;
    case "unknown":
      return "to be decided";
    default:
      return "";
  }
}
