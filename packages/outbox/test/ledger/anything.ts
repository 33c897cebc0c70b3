import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AttemptEnd, Change, Ledger, Row } from "../../src/ledger.ts";
import { Model, type Shown } from "./model.ts";
import { newClaim, newRow } from "./store.ts";

const SEED = 20261126;
const RUNS = 30;
const KEYS = 6;

const changes: readonly Omit<Change, "key">[] = [
  { from: ["queued"], state: "canceled" },
  { from: ["unknown"], state: "queued" },
  { from: ["unknown"], state: "unknown" },
  { from: ["unknown"], state: "sent" },
  { from: ["unknown"], state: "not-sent", reason: "given-up" },
];
const ends: readonly Pick<AttemptEnd, "outcome" | "state">[] = [
  { outcome: "sent", state: "sent" },
  { outcome: "rejected", state: "rejected" },
  { outcome: "rejected", state: "queued" },
  { outcome: "not-sent", state: "queued" },
  { outcome: "not-sent", state: "not-sent" },
  { outcome: "unknown", state: "unknown" },
];

const key = fc.nat(KEYS - 1);
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("add" as const), key }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("claim" as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("end" as const),
      attempt: fc.nat(8),
      how: fc.constantFrom(...ends),
      holds: fc.boolean(),
      isTry: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("abandon" as const), holds: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("change" as const), key, how: fc.constantFrom(...changes) }) },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

export function anythingTests(open: () => Promise<Ledger>): void {
  describe("whatever happens", () => {
    test("is as its words say, entry by entry, and nothing that is known to be sent is sent again", async () => {
      const ledger = await open();
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
          run += 1;
          await doAll(ledger, `run ${run}`, steps);
        }),
        { seed: SEED, numRuns: RUNS },
      );
    }, 60_000);
  });
}

/** In an account of its own, so that one run sees nothing of another one. */
async function doAll(ledger: Ledger, account: string, steps: readonly Step[]): Promise<void> {
  const model = new Model();
  const attempts: { readonly key: string; readonly mark: string }[] = [];
  const name = (index: number) => `${account}, ${index}`;
  for (const step of steps) {
    switch (step.do) {
      case "add": {
        const conversation = `${account}, ${step.key % 2}`;
        model.add((await ledger.add(newRow(name(step.key), { account, conversation }))).row);
        break;
      }
      case "claim": {
        const claimable = model.claimable();
        const claim = newClaim({ accounts: [account], leaseMs: 0 });
        const row = await ledger.claim(claim);
        expect(row === undefined ? claimable : claimable.includes(row.key)).toEqual(row === undefined ? [] : true);
        if (!row) break;
        expect(row.attempts.map(({ outcome }) => outcome)).not.toContain("sent");
        model.claim(row.key, claim.mark);
        attempts.push({ key: row.key, mark: claim.mark });
        break;
      }
      case "end": {
        const attempt = attempts[step.attempt % Math.max(attempts.length, 1)];
        if (!attempt) break;
        const { isTry, holds: holdsConversation } = step;
        const end = { ...attempt, ...step.how, isTry, holdsConversation, result: `"${step.how.state}"` };
        model.end(end);
        await ledger.end(end);
        break;
      }
      case "abandon": {
        model.abandon(step.holds);
        await ledger.abandon(() => step.holds);
        break;
      }
      case "change": {
        const change = { key: name(step.key), ...step.how };
        model.change(change);
        await ledger.change(change);
        break;
      }
    }
    expect((await rowsOf(ledger, account)).map(shown)).toEqual(model.shown().map(withoutTimes));
  }
}

async function rowsOf(ledger: Ledger, account: string): Promise<Row[]> {
  const { rows } = await ledger.list({ limit: 1_000 });
  return rows.filter((row) => row.account === account);
}

function shown({ key, state, reason, heldBy, tries, attempts, result }: Row): Shown {
  return withoutTimes({ key, state, reason, heldBy, tries, attempts, result });
}

function withoutTimes(row: Shown): Shown {
  return { ...row, attempts: row.attempts.map(({ dueAtMs: _, ...each }) => ({ ...each, startedAtMs: 0 })) };
}
