import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { ended, go, newClaim, newRow } from "./ledger/store.ts";
import { missing, newLedger, newPool, newSchema, running } from "./postgres-databases.ts";

describe.skipIf(missing)("when a connection to PostgreSQL falls silent", () => {
  test("goes on over another one, where the pool has a time for an answer", async () => {
    const { port, silence } = await proxy();
    const pool = newPool({ host: "127.0.0.1", port, query_timeout: 500 });
    const ledger = await newLedger({ pool });
    await ledger.add(newRow("a"));
    const row = await ledger.claim(newClaim());
    silence();
    expect(await ledger.end(ended(row))).toMatchObject({ state: "sent" });
    silence();
    expect(await ledger.add(newRow("b"))).toMatchObject({ isNew: true });
    silence();
    expect(await ledger.claim(newClaim())).toMatchObject({ key: "b", attempts: [{}] });
    silence();
    expect(await ledger.change({ key: "b", from: ["sending"], state: "unknown" })).toMatchObject({ state: "unknown" });
    expect(await ledger.counts()).toMatchObject({ sent: 1, unknown: 1, queued: 0, sending: 0 });
  });

  test("leaves an entry to others that its own process has locked, which is gone in the middle of a transaction", async () => {
    const schema = newSchema();
    const ledger = await newLedger({ schema, retryForMs: Number.POSITIVE_INFINITY });
    await ledger.add(newRow("a"));
    await ledger.claim(newClaim({ leaseMs: 0 }));
    const { pool, standsStill } = standingStillAt(newPool(), /SET state = 'unknown'/);
    const gone = await newLedger({ schema, pool, retryForMs: 0 });
    const abandoned = expect(gone.abandon(go)).rejects.toThrow(/idle-in-transaction timeout/);
    await standsStill;
    expect(await ledger.abandon(go)).toEqual([]);
    await expect.poll(() => ledger.abandon(go), { timeout: 10_000 }).toMatchObject([{ key: "a", state: "unknown" }]);
    await abandoned;
  });
});

/** A way to the server whose connections so far can be made to carry nothing any more, and stay open. */
async function proxy(): Promise<{ readonly port: number; readonly silence: () => void }> {
  const pairs = new Set<readonly [Socket, Socket]>();
  const { host } = running().connection;
  const server = createServer((socket) => {
    const other = connect(`${host}/.s.PGSQL.5432`);
    socket.pipe(other).pipe(socket);
    for (const each of [socket, other]) each.on("error", () => {});
    pairs.add([socket, other]);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const each of [...pairs].flat()) each.destroy();
    server.close();
  });
  const silence = () => {
    for (const [socket, other] of pairs) {
      socket.unpipe(other);
      other.unpipe(socket);
      socket.pause();
    }
  };
  return { port: (server.address() as AddressInfo).port, silence };
}

/** A pool whose user stands still before such a statement, until the server has ended its connection. */
function standingStillAt(pool: pg.Pool, statement: RegExp) {
  let stand = () => {};
  const standsStill = new Promise<void>((resolve) => {
    stand = resolve;
  });
  const get = (client: pg.PoolClient, name: string | symbol) => {
    if (name !== "query") return bound(client, name);
    return async (...given: readonly unknown[]) => {
      if (statement.test(String(given[0]))) {
        stand();
        await once(client, "end");
      }
      return (client.query as (...given: readonly unknown[]) => Promise<unknown>)(...given);
    };
  };
  const standing = new Proxy(pool, {
    get(target, name) {
      if (name !== "connect") return bound(target, name);
      return (taken: (error: Error | undefined, client: pg.PoolClient | undefined) => void) =>
        target.connect((error, client) => taken(error, client && new Proxy(client, { get })));
    },
  });
  return { pool: standing, standsStill };
}

function bound(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === "function" ? value.bind(target) : value;
}
