import type { InboxCapabilities } from "agentpost/inbox";
import { expect, test } from "vitest";
import { inboxTable } from "./inbox-table.ts";

function row(vendor: string, capabilities?: InboxCapabilities): string | undefined {
  const provider = capabilities && { vendor, name: undefined, capabilities };
  return inboxTable([[vendor, provider]]).split("\n")[2];
}

test("shows what each vendor's inbox can tell, and whether a delivery that wasn't taken comes again", () => {
  expect(
    row("fax", { history: true, status: "by id", find: "exact", webhooks: "signed", repeatsWebhooks: false }),
  ).toBe("| `agentpost/fax/inbox` | yes | by id | exact | signed, sent once |");
  expect(
    row("fax", { history: false, status: "none", find: "likely", webhooks: "unsigned", repeatsWebhooks: true }),
  ).toBe("| `agentpost/fax/inbox` | – | – | likely | unsigned, sent again until taken |");
  expect(
    row("fax", { history: true, status: "none", find: "none", webhooks: "unsigned", repeatsWebhooks: undefined }),
  ).toBe("| `agentpost/fax/inbox` | yes | – | – | unsigned |");
});

test("shows a dash for all that can't be had, and no entry where a vendor has no inbox", () => {
  expect(row("fax")).toBe("| fax | – | – | – | – |");
  expect(row("fax", { history: false, status: "none", find: "none", webhooks: "none", repeatsWebhooks: false })).toBe(
    "| `agentpost/fax/inbox` | – | – | – | – |",
  );
});
