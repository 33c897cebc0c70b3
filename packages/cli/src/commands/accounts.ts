import { accountName, accountsIn } from "@agentpost/tools/environment";
import { Command } from "commander";
import { type OutputOptions, output } from "../output/output.js";
import { jsonOption } from "./options.js";

/** Which accounts the environment has, and what each of them can do. */
export function accounts(): Command {
  return new Command("accounts")
    .summary("list the accounts of the environment")
    .description("Lists the accounts whose variables are in the environment, and what each of them can do.")
    .addOption(jsonOption())
    .action((options: OutputOptions) => {
      const { send, inbox } = accountsIn(process.env);
      const facts = send.map((provider) => {
        const { text, attachments, replies, options: own } = provider.capabilities;
        const seen = inbox.find(({ vendor, name }) => vendor === provider.vendor && name === provider.name);
        return {
          account: accountName(provider),
          to: [...(provider.addressFields ?? [])],
          text,
          attachments,
          replies,
          options: [...own],
          history: seen?.capabilities.history ?? false,
          status: seen?.capabilities.status ?? "none",
          webhooks: seen?.capabilities.webhooks ?? "none",
        };
      });
      output(options).rows(
        ["account", "to", "attachments", "history", "status", "webhooks"],
        facts.map(({ account, to, attachments, history, status, webhooks }) => [
          account,
          to.join(", "),
          attachments,
          history ? "yes" : "no",
          status,
          webhooks,
        ]),
        facts,
        "",
      );
    });
}
