import { Command } from "commander";
import { listen } from "./listen.js";
import { verify } from "./verify.js";

/** The commands for webhooks. */
export function webhookCommands(): Command {
  return new Command("webhook")
    .summary("verify webhooks, or show them as they arrive")
    .description("Verifies what a vendor delivers, by the secrets of the environment.")
    .addCommand(verify())
    .addCommand(listen());
}
