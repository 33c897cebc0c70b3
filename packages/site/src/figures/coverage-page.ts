import { cellsOf, vendorWaivers } from "@agentpost/contract/cells";
import { codeSpan, type VendorDocument } from "@agentpost/document";
import { clientOperations } from "@agentpost/generator";
import { pnpmCommand } from "@agentpost/workspace";
import { table, words } from "../vendors/table.ts";
import { barChart } from "./bar-chart.ts";

const KINDS = {
  answer: "Answers",
  request: "Requests allowed",
  violation: "Requests forbidden",
  pages: "Pages",
  webhook: "Webhooks",
};

/** How many cells each contract has, of each kind, and which of them no test tries. */
export function coveragePage(vendors: readonly { title: string; contract: VendorDocument }[]): string {
  const counted = vendors.map(({ title, contract }) => {
    const { operations } = clientOperations(contract);
    const { cells } = cellsOf(
      contract.document,
      ({ method, path }) => operations.find((each) => each.path === path && each.method === method.toLowerCase())?.name,
    );
    const reasons = new Map(vendorWaivers(contract.vendor).map(({ cell, reason }) => [cell, reason]));
    const waived = cells.flatMap(({ id, beyond }) => {
      const reason = reasons.get(id) ?? beyond;
      return reason === undefined ? [] : [{ id, reason }];
    });
    return { title, vendor: contract.vendor, cells, waived };
  });
  const bars = counted.map(({ title, cells, waived }) => ({
    label: title,
    value: cells.length,
    text: `${cells.length - waived.length} of ${cells.length}`,
    isOurs: true,
  }));
  const rows = counted.map(({ title, vendor, cells }) => [
    `[${title}](/vendors/${vendor})`,
    ...Object.keys(KINDS).map((kind) => String(cells.filter((cell) => cell.kind === kind).length)),
    String(cells.length),
  ]);
  const untried = counted.flatMap(({ title, waived }) =>
    waived.map(({ id, reason }) => [title, codeSpan(id), words(reason)]),
  );
  return [
    "---\ntitle: Coverage of the contracts\n---",
    "# Coverage of the contracts",
    "<!-- body contributing#tests -->",
    "## Cells a vendor",
    `Those that are tried, of those that the contract has. \`${pnpmCommand("test")}\` tries them, and fails by the name of any that nothing hit.`,
    barChart("Cells tried, of all that a contract has", bars, "Tried"),
    table(["Vendor", ...Object.values(KINDS), "All"], rows),
    "## What no test tries",
    table(["Vendor", "Cell", "Why"], untried) || "Nothing is left out.",
  ].join("\n\n");
}
