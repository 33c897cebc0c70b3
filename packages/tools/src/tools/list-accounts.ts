import { accountFacts } from "../accounts.js";
import { defineTool } from "../define-tool.js";
import { OBJECTS, object } from "../json-schema.js";
import type { Settings } from "../options.js";
import { RESULT_FIELDS, type Tool } from "../tool.js";

/** Which accounts there are, and what each can do. */
export function listAccounts({ providers }: Settings): Tool {
  return defineTool({
    name: "list_accounts",
    title: "List accounts",
    description: "Lists the accounts that messages can be sent with, and what each of them can do.",
    annotations: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
    inputSchema: object({}),
    outputSchema: object({ ...RESULT_FIELDS, accounts: OBJECTS }),
    async run() {
      const accounts = providers.map(accountFacts);
      const advice = "Send with send_message, with one of these as its account.";
      const text = accounts
        .map((each) => `${each.account}: to { ${each.address.join(", ")} }, text ${each.text}`)
        .join("\n");
      return { isError: false, text, data: { outcome: "done", advice, accounts } };
    },
  });
}
