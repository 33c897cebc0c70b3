import { Command, type OutputConfiguration } from "commander";
import { accounts } from "./commands/accounts.js";
import { completion } from "./commands/completion.js";
import { follow } from "./commands/follow.js";
import { history } from "./commands/history.js";
import { mcp } from "./commands/mcp.js";
import { mock } from "./commands/mock.js";
import { outboxCommands } from "./commands/outbox/outbox.js";
import { send } from "./commands/send.js";
import { status } from "./commands/status.js";
import { webhookCommands } from "./commands/webhook/webhook.js";
import { safeLines } from "./output/safe-text.js";
import { version } from "./version.js";

const EXAMPLES = `
Accounts come from the environment, such as VIDA_TOKEN, or LIBREDESK_BASE_URL
with LIBREDESK_API_KEY and LIBREDESK_API_SECRET. Credentials are never an
argument.

Examples:
  agentpost accounts                            which accounts there are
  agentpost send --to agent=hawken --text "Hello" --key hello-1
  agentpost send --key hello-2 < message.json   a message as JSON
  agentpost status hello-1                      what became of it

Exit codes: 0 done, 1 failed, 2 usage, 3 not sent, 4 rejected, 5 unknown (it may
have been sent).`;

const SAFE: OutputConfiguration = {
  outputError: (text, write) => write(safeLines(text.replace(/^error: /, "agentpost: "))),
};

/** The command line: every command, with its options and its help. */
export function program(): Command {
  const root = new Command("agentpost")
    .description("Sends a message to, or through, an agent on any of five platforms, once, and shows what comes back.")
    .version(version())
    .addHelpText("after", EXAMPLES)
    .configureOutput(SAFE)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError("See: agentpost --help");
  const all = [accounts(), send(), status(), history(), follow(), outboxCommands(), webhookCommands(), mock(), mcp()];
  for (const command of all) root.addCommand(withRules(command));
  completion(root);
  return root;
}

/** What is written and how it ends is the program's for all of its commands. */
function withRules(command: Command, parent = "agentpost"): Command {
  const name = `${parent} ${command.name()}`;
  for (const inner of command.commands) withRules(inner, name);
  return command
    .configureOutput(SAFE)
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError(`See: ${name} --help`);
}
