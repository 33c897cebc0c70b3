import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Outbox } from "../src/index.ts";
import { missing, newPool, running } from "./postgres-databases.ts";

interface Sample {
  readonly outbox: Outbox;
  readonly pool: { end(): Promise<void> };
}

describe.skipIf(missing)("the README's sample for PostgreSQL", () => {
  test("makes its tables and sends a message once", async () => {
    const { host, user, database } = running().connection;
    const variables = { PGHOST: host, PGUSER: user, PGDATABASE: database, VIDA_TOKEN: "token-of-a-test" };
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    const answer = vi.fn(async () => Response.json({ success: true, messageUuid: "1" }));
    vi.stubGlobal("fetch", answer);
    onTestFinished(() => {
      vi.unstubAllEnvs();
      vi.unstubAllGlobals();
    });
    const { outbox, pool }: Sample = await import("../example/postgres.ts");
    const to = { vendor: "vida", agent: "a1", from: "+15551231234" };
    await outbox.add({ to, text: "Where is my order?" } as never, { key: "order-1" });
    expect(await outbox.settled("order-1")).toMatchObject({ state: "sent", sent: { id: "1" } });
    expect(answer).toHaveBeenCalledTimes(1);
    await outbox.close();
    await pool.end();
    const other = newPool();
    // A pool has ended before its connections have, which a server that ends would still tell.
    const connections =
      "SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";
    await expect.poll(async () => (await other.query(connections)).rows).toEqual([]);
  });
});
