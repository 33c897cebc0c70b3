import { faults } from "@agentpost/contract/faults";
import { finishedProviders } from "@agentpost/workspace";
import { describe, expect, test } from "vitest";
import type { RunEvent, Vendor } from "../../playground/index.ts";
import { browserBundle } from "./browser-bundle.ts";

const { accounts, firstCase, runCase, switches } = await browserBundle();
const latency = { connectMs: 0, answerMs: 0 };
/** What ends by a timeout needs a short one; all else has time, so that a busy machine doesn't make it a timeout too. */
const [SHORT_MS, AMPLE_MS] = [300, 20_000];

async function endOf(vendor: Vendor, fault: string, timeoutMs = AMPLE_MS) {
  const events: RunEvent[] = [];
  const tell = (event: RunEvent) => void events.push(event);
  const ending = await runCase({ ...firstCase(vendor), fault, timeoutMs }, { latency, tell });
  const requests = events.filter((event) => event.kind === "wire" && event.news === "request").length;
  return { ending, requests };
}

test("has an account in accounts.ts with every vendor that the facade sends with", () => {
  expect(accounts.map(({ vendor }) => vendor)).toEqual(finishedProviders());
});

describe.each(accounts)("$vendor", ({ vendor }) => {
  test.concurrent.each(faults)("ends as the fault matrix has it for a fetch that sends once: $name", async (fault) => {
    const { ending, requests } = await endOf(vendor, fault.name, fault.untilTimeout && SHORT_MS);
    expect(ending).toMatchObject({ ok: false, error: { name: fault.error, outcome: fault.outcome, vendor } });
    expect(requests).toBe(fault.requests);
  });

  const own = switches.filter(({ name, plays }) => plays(vendor) && !faults.some((fault) => fault.name === name));
  test.concurrent.each(own)("ends as the switch says: $name", async ({ name, expected }) => {
    const { ending, requests } = await endOf(vendor, name);
    const { requests: expectedRequests, ...end } = expected;
    if ("error" in end) {
      expect(ending).toMatchObject({ ok: false, error: { name: end.error, outcome: end.outcome } });
    } else expect(ending).toMatchObject({ ok: true, sent: end });
    expect(requests).toBe(expectedRequests);
  });
});
