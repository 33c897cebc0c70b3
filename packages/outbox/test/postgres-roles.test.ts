import type pg from "pg";
import { describe, expect, test } from "vitest";
import { postgres } from "../src/postgres.ts";
import { ended, go, markOf, newClaim, newRow } from "./ledger/store.ts";
import { missing, newLedger, newPool, newSchema } from "./postgres-databases.ts";

let roles = 0;

/** A pool of a role that owns nothing, and whose unqualified names mean another program's tables. */
async function poolOfRole(owner: pg.Pool): Promise<{ readonly pool: pg.Pool; readonly role: string }> {
  roles += 1;
  const role = `app_${roles}`;
  await owner.query(`
    CREATE ROLE ${role} LOGIN;
    CREATE SCHEMA ${role};
    CREATE TABLE ${role}.entries (key int);
    CREATE TABLE ${role}.accounts (account int);
    CREATE TABLE ${role}.meta (version text);
    ALTER ROLE ${role} SET search_path = ${role}`);
  return { pool: newPool({ user: role }), role };
}

describe.skipIf(missing)("a role of PostgreSQL's with few rights", () => {
  test("sends by a ledger that another role has made, with rights on its rows alone", async () => {
    const owner = newPool();
    const schema = newSchema();
    await newLedger({ pool: owner, schema });
    const { pool, role } = await poolOfRole(owner);
    await owner.query(`
      GRANT USAGE ON SCHEMA ${schema} TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
    const ledger = await newLedger({ pool, schema });

    expect(await ledger.digestKey()).toMatch(/^[0-9a-f]{64}$/);
    for (const key of ["a", "b", "c"]) await ledger.add(newRow(key, { conversation: "one" }));
    await ledger.add(newRow("limited", { unlessSameWithinMs: 1, rateLimit: { entries: 10, withinMs: 1_000 } }));
    const next = newClaim();
    const first = await ledger.claim(newClaim({ key: "a" }));
    expect(await ledger.owns("a", markOf(first))).toBe(true);
    expect(await ledger.end(ended(first, { next }))).toMatchObject({ state: "sent" });
    const limited = { outcome: "rejected", state: "queued", holdAccountMs: 1 } as const;
    expect(await ledger.end(ended(await ledger.claim(next), limited))).toMatchObject({ key: "b", state: "queued" });
    expect(await ledger.nextDueInMs(["vida"])).toBeTypeOf("number");
    expect(await ledger.change({ key: "c", from: ["queued"], state: "canceled" })).toMatchObject({ state: "canceled" });
    await expect.poll(() => ledger.claim(newClaim({ key: "limited", leaseMs: 0 }))).toBeDefined();
    expect(await ledger.abandon(go)).toMatchObject([{ key: "limited", state: "unknown" }]);
    expect(await ledger.claimLook(["vida"], () => undefined)).toMatchObject({ key: "limited" });
    expect(await ledger.erase("a", undefined)).toMatchObject({ key: "a", content: undefined });
    expect(await ledger.prune(Date.now() + 60_000, 10)).toBe(2);
    expect((await ledger.list({ limit: 10 })).rows.map(({ key }) => key)).toEqual(["b", "limited"]);
    expect((await owner.query(`SELECT FROM ${role}.entries`)).rows).toHaveLength(0);
  });

  test("is told in a sentence that it may not make what is missing", async () => {
    const { pool } = await poolOfRole(newPool());
    const schema = newSchema();
    await expect(postgres({ pool, schema }).open()).rejects.toThrow(
      `schema "${schema}" can't be opened by this role (permission denied for database postgres); expected its owner`,
    );
  });

  test("makes the ledger in a schema that was made for it", async () => {
    const owner = newPool();
    const schema = newSchema();
    const { pool, role } = await poolOfRole(owner);
    await owner.query(`CREATE SCHEMA ${schema} AUTHORIZATION ${role}`);
    const ledger = await newLedger({ pool, schema });
    await ledger.add(newRow("a"));
    expect(await ledger.claim(newClaim())).toMatchObject({ key: "a" });
  });
});
