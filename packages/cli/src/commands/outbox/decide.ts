import { userInfo } from "node:os";
import type { Decision } from "@agentpost/outbox";
import { accountsIn, UsageError } from "@agentpost/tools/environment";
import { Command, Option } from "commander";
import { deliver } from "../../delivery/deliver.js";
import { entryFacts, entryFields } from "../../delivery/entry-facts.js";
import { entryOfKey } from "../../delivery/entry-of-key.js";
import { tellEntry } from "../../delivery/tell-entry.js";
import { NO_ACCOUNTS, withOutbox } from "../../delivery/with-outbox.js";
import { type OutputOptions, output } from "../../output/output.js";
import { untilInterrupted } from "../../until-interrupted.js";
import { jsonOption, type LedgerOptions, ledgerOption, timeoutOption, waitOption } from "../options.js";

interface DecideOptions extends LedgerOptions, OutputOptions {
  readonly as: Decision["as"];
  readonly by?: string;
  readonly wait: number;
  readonly timeout: number;
}

const MS_PER_S = 1_000;

const EXAMPLES = `
Examples:
  agentpost outbox list --state unknown
  agentpost outbox decide order-4711 --as sent          it is at the vendor
  agentpost outbox decide order-4711 --as send-again    it isn't; send it now
  agentpost outbox decide order-4711 --as give-up       it isn't; leave it

Look at the vendor first: only a person can know. What is sent again is a second
message where the first has arrived after all.`;

/** A person's decision about a message that may have arrived. */
export function decideCommand(): Command {
  return new Command("decide")
    .summary("decide about a message that may have arrived")
    .description("Writes down what a person has found out about a message whose outcome is unknown.")
    .argument("<key>", "the key of the message")
    .addOption(
      new Option("--as <decision>", "what was found out")
        .choices(["sent", "send-again", "give-up"])
        .makeOptionMandatory(),
    )
    .option("--by <name>", "who decides; without it, your login")
    .addOption(waitOption())
    .addOption(timeoutOption())
    .addOption(ledgerOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action((key: string, options: DecideOptions) => decide(key, options));
}

async function decide(key: string, options: DecideOptions): Promise<void> {
  const { as, by = loginName(), wait } = options;
  const isSentAgain = as === "send-again";
  await withOutbox(options, isSentAgain ? accountsIn(process.env) : NO_ACCOUNTS, async (outbox) => {
    const { state } = await entryOfKey(outbox, key);
    if (state !== "unknown") throw new UsageError(`${key} is ${state}: there is nothing to decide about it`);
    const decided = await outbox.decide(key, { as, by });
    if (!decided) throw new Error(`the request of ${key} may still be under way; try again in some minutes`);
    if (isSentAgain) {
      return tellEntry(await untilInterrupted((signal) => deliver(outbox, key, wait * MS_PER_S, signal)), options);
    }
    output(options).record(entryFields(decided), entryFacts(decided));
  });
}

/** Throws a `UsageError` where the system doesn't know this user, as in a container that runs as some number. */
function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new UsageError("--by is missing, and this user has no login; expected --by with the name of who decides");
  }
}
