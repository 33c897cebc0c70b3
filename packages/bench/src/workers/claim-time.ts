// Run by a plain `node`: how long a claim takes in a ledger of few rows and in one of many, by turns. Prints JSON.
import type { Ledger } from "@agentpost/outbox";
import { postgres } from "@agentpost/outbox/postgres";
import { sqlite } from "@agentpost/outbox/sqlite";
import { Pool } from "pg";
import { manyOnPostgres, manyOnSqlite } from "../queues/many-rows.ts";

export type ClaimStore = { readonly sqlite: string } | { readonly postgres: object };
/** Microseconds of a claim, round by round. */
export interface ClaimTimes {
  readonly few: readonly number[];
  readonly many: readonly number[];
}

const { store, few, many, rounds } = JSON.parse(process.argv[2] ?? "") as {
  store: ClaimStore;
  few: number;
  many: number;
  rounds: number;
};
const CLAIMS_A_ROUND = 10;
const ACCOUNT = "vida";

const ledgers = { few: await filled("few", few), many: await filled("many", many) };
const times: Record<"few" | "many", number[]> = { few: [], many: [] };
let marks = 0;
for (let round = -1; round < rounds; round++) {
  for (const size of ["few", "many"] as const) {
    const startedAt = performance.now();
    for (let number = 0; number < CLAIMS_A_ROUND; number++) {
      const claim = { accounts: [ACCOUNT], owner: "bench", mark: `mark ${marks++}`, leaseMs: 600_000 };
      if (!(await ledgers[size].claim(claim))) throw new Error("there is nothing to claim");
    }
    if (round >= 0) times[size].push(((performance.now() - startedAt) / CLAIMS_A_ROUND) * 1_000);
  }
}
process.stdout.write(JSON.stringify(times satisfies ClaimTimes));
process.exit();

/** A ledger with so many entries that are due, a thousand of which were added one by one. */
async function filled(name: string, rows: number): Promise<Ledger> {
  const pool = "postgres" in store ? new Pool(store.postgres) : undefined;
  const file = "sqlite" in store ? `${store.sqlite}-${name}` : "";
  const ledger = pool ? postgres({ pool, schema: name }) : sqlite({ file });
  await ledger.open();
  const conversations = Array.from({ length: few }, (_, index) => `conversation ${index}`);
  await Promise.all(
    conversations.map((conversation, index) =>
      ledger.add({
        key: `key ${index}`,
        digest: "digest",
        account: ACCOUNT,
        conversation,
        content: JSON.stringify({ text: "Where is my order?" }),
        notBeforeMs: undefined,
      }),
    ),
  );
  const copies = rows / few - 1;
  if (copies > 0) await (pool ? manyOnPostgres(pool, name, copies) : manyOnSqlite(file, copies));
  return ledger;
}
