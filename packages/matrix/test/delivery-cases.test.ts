import { vendorDeliveries } from "@agentpost/contract/vendor-recordings";
import { repositoryAt } from "@agentpost/workspace";
import { describe, expect, test } from "vitest";
import { deliveryCases } from "../src/runtimes/delivery-cases.ts";
import type { PlannedDelivery } from "../src/runtimes/plan.ts";
import { recordedReceivers } from "../src/runtimes/recorded-receivers.ts";

const receivers = (await recordedReceivers()).map(({ vendor }) => vendor);

/** All that a signature depends on, as one text. */
const textOf = ({ headers, body, options }: Pick<PlannedDelivery, "headers" | "body" | "options">) =>
  [...Object.values(headers), body, ...((options["secrets"] as string[] | undefined) ?? [])].join("\n");

function changedSigns(before: string, after: string): number {
  expect(after).toHaveLength(before.length);
  return Array.from(before, (_, at) => at).filter((at) => before[at] !== after[at]).length;
}

test("a vendor is tried once it has recorded deliveries and its contract says how they are signed", async () => {
  expect(receivers).toContain("libredesk");
  const named = await recordedReceivers(repositoryAt(), ["altur", "vida"]);
  expect(named.map(({ vendor }) => vendor)).toEqual(["altur"]);
});

describe.each(receivers)("each recorded delivery of %s", async (vendor) => {
  const cases = (await deliveryCases()).filter(({ planned }) => planned.vendor === vendor);
  const recorded = vendorDeliveries(vendor).map((delivery, index) => ({
    ...delivery,
    tried: cases.filter(({ planned }) => planned.id.startsWith(`${vendor}: recorded delivery ${index + 1},`)),
  }));

  test("is to be taken as it came", () => {
    for (const { event, secret, headers, body, tried } of recorded) {
      const options = { maxAgeMs: Number.MAX_SAFE_INTEGER, ...(secret ? { secrets: [secret] } : { unsigned: true }) };
      expect(tried.filter(({ expected }) => "event" in expected)).toEqual([
        {
          what: secret ? "as it came" : "let in",
          planned: { id: expect.any(String), vendor, headers, body, options },
          expected: { event, isSigned: secret !== null },
        },
      ]);
    }
  });

  test("is to be refused with one sign of its body, of its signature or of the secret changed", () => {
    for (const { secret, headers, body, tried } of recorded.filter((delivery) => delivery.secret !== null)) {
      for (const part of ["its body", "its signature", "the secret"]) {
        const changed = tried.filter(({ planned }) => planned.id.includes(`, ${part} changed at `));
        expect(changed).toHaveLength(5);
        for (const { planned, expected } of changed) {
          expect(expected).toEqual({ problem: "wrong signature" });
          expect(changedSigns(textOf({ headers, body, options: { secrets: [secret] } }), textOf(planned))).toBe(1);
        }
      }
    }
  });

  test("is to be refused in the words that say so, where parsing and printing it makes other bytes", () => {
    const printed = cases.filter(({ planned }) => planned.id.endsWith("printed again"));
    expect(printed).toHaveLength(
      recorded.filter(({ secret, body }) => secret !== null && JSON.stringify(JSON.parse(body)) !== body).length,
    );
    for (const { expected } of printed) expect(expected).toMatchObject({ words: "parsed and printed again" });
  });

  test("has a name of its own in the report", () => {
    expect(new Set(cases.map(({ planned }) => planned.id)).size).toBe(cases.length);
  });
});
