import { Command } from "commander";
import { cancel } from "./cancel.js";
import { decideCommand } from "./decide.js";
import { list } from "./list.js";
import { page } from "./page.js";

/** The ledger's commands. */
export function outboxCommands(): Command {
  return new Command("outbox")
    .summary("list the messages of the ledger, and decide about what may have arrived")
    .description("What is written down of this user's messages, also of those that the MCP server sends.")
    .addCommand(list())
    .addCommand(decideCommand())
    .addCommand(cancel())
    .addCommand(page());
}
