import { describe, expect, test } from "vitest";
import type { Cell, WebhookCell } from "../cells/cell.ts";
import type { Coverage } from "../cells/coverage.ts";
import type { JsonObject } from "../document/json.ts";
import type { Contract } from "./context.ts";
import { expectDelivery } from "./expect-delivery.ts";

/** The tests of a package's receiver: of every event, what it takes and what it refuses. */
export function describeWebhooks({ webhooks }: Contract, document: JsonObject, coverage: Coverage): void {
  const cells = coverage.contract.cells.filter((cell: Cell): cell is WebhookCell => cell.kind === "webhook");
  test(
    cells.length > 0 ? "has a receiver of webhooks" : "has no receiver where the contract has no signed webhooks",
    () => expect(webhooks !== undefined).toBe(cells.length > 0),
  );
  if (!webhooks) return;

  describe("the receiver of webhooks", () => {
    for (const cell of cells) {
      const run = async () => {
        await expectDelivery(webhooks, document, cell);
        coverage.delivered(cell);
      };
      const title = cell.id.split(" · ").toSpliced(1, 1).join(" ");
      if (coverage.isWaived(cell)) test(`waives: ${title}`, () => run().catch(() => {}));
      else test(title, run);
    }
  });
}
