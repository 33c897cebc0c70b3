import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createMessenger } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { fake } from "agentpost/testing";
import { vida } from "agentpost/vida";
import type pg from "pg";
import { describe, expect, test } from "vitest";
import { ship } from "../example/transaction.ts";
import { type Claim, createOutbox, InputError, type Ledger } from "../src/index.ts";
import { postgres } from "../src/postgres.ts";
import { ended, go, markOf, newClaim, newRow } from "./ledger/store.ts";
import { missing, newLedger, newPool, newSchema, running } from "./postgres-databases.ts";

describe.skipIf(missing)("a ledger in PostgreSQL", () => {
  test("refuses what isn't the name of a schema", () => {
    expect(() => postgres({ pool: newPool(), schema: 'a"b' })).toThrow(/schema is not a name that needs no quotes/);
  });

  test("refuses a pool in which one connection listens and none is left", () => {
    expect(() => postgres({ pool: newPool({ max: 1 }) })).toThrow(/pool has room for one connection \(max: 1\)/);
  });

  test("is made once by many that open it side by side, and has one secret", async () => {
    const schema = newSchema();
    const ledgers = await Promise.all(Array.from({ length: 8 }, () => newLedger({ schema })));
    const keys = await Promise.all(ledgers.map((ledger) => ledger.digestKey()));
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  test("refuses a schema that is newer than this code", async () => {
    const schema = newSchema();
    await newLedger({ schema });
    await newPool().query(`UPDATE "${schema}".meta SET version = 99`);
    await expect(newLedger({ schema })).rejects.toThrow(
      /schema "outbox_\d+" has version 99, and this code knows \d+; update @agentpost\/outbox/,
    );
  });

  test("reads its rows the same, whatever the caller has pg make of numbers and times", async () => {
    const types = { getTypeParser: () => () => "parsed" } as unknown as pg.CustomTypesConfig;
    const schema = newSchema();
    const ledger = await newLedger({ schema });
    await ledger.add(newRow("a"));
    const odd = { ...types, getTypeParser: (id: number) => (id === 25 ? (text: string) => text : () => "parsed") };
    const other = await newLedger({ schema, pool: newPool({ types: odd as pg.CustomTypesConfig }) });
    expect(await other.get("a")).toEqual(await ledger.get("a"));
    expect(await other.counts()).toMatchObject({ queued: 1 });
    expect((await other.list({ limit: 1 })).rows).toHaveLength(1);
  });

  test("commits to the disk where the database's default is not to", async () => {
    const pool = newPool({ options: "-c synchronous_commit=off" });
    const settings: unknown[] = [];
    const schema = newSchema();
    const ledger = await newLedger({ schema, pool });
    // What the transaction has when it commits is what a deferred trigger sees.
    await pool.query(`
      CREATE TABLE "${schema}".seen (setting text);
      CREATE FUNCTION "${schema}".note() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN INSERT INTO "${schema}".seen VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER note AFTER INSERT OR UPDATE ON "${schema}".entries
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "${schema}".note()`);
    await ledger.add(newRow("a"));
    await ledger.end(ended(await ledger.claim(newClaim())));
    settings.push(...(await pool.query(`SELECT setting FROM "${schema}".seen`)).rows);
    expect(settings).toEqual([{ setting: "on" }, { setting: "on" }, { setting: "on" }]);
    expect((await pool.query("SHOW synchronous_commit")).rows).toEqual([{ synchronous_commit: "off" }]);
  });

  test("takes the longest address that an index can hold, and refuses a longer one in a sentence", async () => {
    const outbox = createOutbox({ messenger: createMessenger([fake(vida)]), ledger: await newLedger() });
    // Random, since PostgreSQL compresses what repeats before it measures.
    const agent = randomBytes(2_000).toString("base64url");
    const message = (bytes: number) => ({
      to: { vendor: "vida" as const, agent: agent.slice(0, bytes), from: "a" },
      text: "Hello",
    });
    const others = 'vida["vida",null,"","a"]'.length;
    expect(await outbox.add(message(2_500 - others), { key: "longest" })).toMatchObject({ state: "queued" });
    await expect(outbox.add(message(2_501 - others), { key: "longer" })).rejects.toThrow(
      "to names its conversation in 2501 bytes; expected at most 2500",
    );
  });

  describe("in a transaction of the caller's", () => {
    test("adds with its commit, and not at all where it is rolled back", async () => {
      const ledger = await newLedger();
      const client = await newPool().connect();
      await client.query("BEGIN");
      await ledger.add(newRow("rolled back"), client);
      expect(await ledger.get("rolled back")).toBeUndefined();
      await client.query("ROLLBACK");
      await client.query("BEGIN");
      await ledger.add(newRow("committed"), client);
      expect(await ledger.claim(newClaim())).toBeUndefined();
      await client.query("COMMIT");
      client.release();
      expect(await ledger.get("rolled back")).toBeUndefined();
      expect((await ledger.claim(newClaim()))?.key).toBe("committed");
    });

    test("adds with the order that the README's sample ships, and neither where one of the two fails", async () => {
      const pool = newPool();
      const schema = newSchema();
      const ledger = await newLedger({ pool, schema });
      const messenger = createMessenger([fake(libredesk)]);
      const outbox = createOutbox({ messenger, ledger });
      await pool.query(`CREATE TABLE orders (id text PRIMARY KEY, shipped timestamptz)`);
      await pool.query(`INSERT INTO orders (id) VALUES ('1'), ('2')`);
      const to = { vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" } as const;
      await ship(pool, outbox, "1", { to, text: "It left." });
      await expect(ship(pool, outbox, "2", { to, text: "" })).rejects.toThrow(InputError);
      const { rows } = await pool.query("SELECT id FROM orders WHERE shipped IS NOT NULL");
      expect(rows).toEqual([{ id: "1" }]);
      expect((await outbox.list()).entries.map(({ key }) => key)).toEqual(["order-1-shipped"]);
    });

    test("refuses what is no client", async () => {
      const ledger = await newLedger();
      await expect(ledger.add(newRow("a"), {})).rejects.toThrow(
        /transaction has no query\(\); expected a client of pg/,
      );
    });

    test("refuses to look for the same message in one that may not see what was added since it began", async () => {
      const ledger = await newLedger();
      const client = await newPool().connect();
      const same = { unlessSameWithinMs: 60_000 };
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
      await client.query("SELECT 1");
      await ledger.add(newRow("one", same));
      await expect(ledger.add(newRow("other", same), client)).rejects.toThrow(
        "transaction is repeatable read, which may not see what others have added; expected read committed",
      );
      await client.query("ROLLBACK");
      await client.query("BEGIN");
      expect(await ledger.add(newRow("other", same), client)).toMatchObject({ isNew: false, row: { key: "one" } });
      await client.query("COMMIT");
      client.release();
    });

    test("is let go by an entry before it that ends while the transaction is open", async () => {
      const ledger = await newLedger();
      await ledger.add(newRow("first", { conversation: "one" }));
      const first = await ledger.claim(newClaim());
      const client = await newPool().connect();
      await client.query("BEGIN");
      await ledger.add(newRow("second", { conversation: "one" }), client);
      const recorded = ledger.end(ended(first));
      await someWait(1);
      await client.query("COMMIT");
      client.release();
      await recorded;
      expect((await ledger.claim(newClaim()))?.key).toBe("second");
    });

    test("wakes who watches in another process", async () => {
      const schema = newSchema();
      const ledger = await newLedger({ schema });
      const other = await newLedger({ schema });
      const woken = wokenBy(other, async () => (await other.get("a")) !== undefined);
      const client = await newPool().connect();
      await client.query("BEGIN");
      await ledger.add(newRow("a"), client);
      await client.query("COMMIT");
      client.release();
      await woken;
    });
  });

  test("keeps the order of two that were added side by side, in transactions that didn't see each other", async () => {
    const ledger = await newLedger();
    const [one, two] = [await newPool().connect(), await newPool().connect()];
    await one.query("BEGIN");
    await two.query("BEGIN");
    await ledger.add(newRow("first", { conversation: "one" }), one);
    await ledger.add(newRow("second", { conversation: "one" }), two);
    await one.query("COMMIT");
    await two.query("COMMIT");
    for (const client of [one, two]) client.release();
    expect((await ledger.get("second"))?.heldBy).toBe("first");
    const first = await ledger.claim(newClaim());
    expect(first?.key).toBe("first");
    expect(await ledger.claim(newClaim())).toBeUndefined();
    await ledger.end(ended(first));
    expect((await ledger.claim(newClaim()))?.key).toBe("second");
  });

  test("never has two of a conversation under way, also where the earlier one is committed later", async () => {
    const ledger = await newLedger();
    const client = await newPool().connect();
    await client.query("BEGIN");
    await ledger.add(newRow("earlier", { conversation: "one" }), client);
    await ledger.add(newRow("later", { conversation: "one" }));
    const later = await ledger.claim(newClaim());
    await client.query("COMMIT");
    client.release();
    expect(later?.key).toBe("later");
    expect(await ledger.claim(newClaim())).toBeUndefined();
    expect(await ledger.nextDueInMs(["vida"])).toBeUndefined();
    await ledger.end(ended(later));
    expect((await ledger.claim(newClaim()))?.key).toBe("earlier");
  });

  test("hands each entry out once to eight clients that race for them, each conversation in order", async () => {
    const schema = newSchema();
    const ledgers = await Promise.all(Array.from({ length: 8 }, () => newLedger({ schema })));
    const keys = Array.from({ length: 400 }, (_, index) => `${index}`);
    await Promise.all(
      keys.map((key, index) => ledgers[index % 8]?.add(newRow(key, { conversation: `${index % 40}` }))),
    );
    const added = await (ledgers[0] as Ledger).list({ limit: 400 });
    const taken: string[] = [];
    const underWay = new Set<string>();
    await Promise.all(
      ledgers.map(async (ledger) => {
        while (taken.length < 400) {
          const row = await ledger.claim(newClaim());
          if (!row) continue;
          expect(underWay).not.toContain(row.conversation);
          underWay.add(row.conversation);
          taken.push(row.key);
          await Promise.resolve();
          underWay.delete(row.conversation);
          await ledger.end(ended(row));
        }
      }),
    );
    expect(new Set(taken).size).toBe(400);
    const ofConversation = (all: readonly string[], name: number) => all.filter((key) => Number(key) % 40 === name);
    const inOrder = added.rows.map(({ key }) => key);
    for (let name = 0; name < 40; name++) expect(ofConversation(taken, name)).toEqual(ofConversation(inOrder, name));
    expect(await (ledgers[0] as Ledger).counts()).toMatchObject({ queued: 0, sending: 0, sent: 400 });
  });

  test("hands the heirs of a canceled entry on to what it was held by, while that one ends", async () => {
    const schema = newSchema();
    const ledger = await newLedger({ schema });
    for (const key of ["first", "second", "third"]) await ledger.add(newRow(key, { conversation: "one" }));
    const first = await ledger.claim(newClaim());
    const client = await newPool().connect();
    await client.query("BEGIN");
    await client.query(`SELECT FROM "${schema}".entries WHERE key = 'third' FOR UPDATE`);
    // It has come as far as its heir when the one before it ends.
    const canceled = ledger.change({ key: "second", from: ["queued"], state: "canceled" });
    await someWait(1);
    const recorded = ledger.end(ended(first));
    await someWait(2);
    await client.query("COMMIT");
    client.release();
    await Promise.all([canceled, recorded]);
    expect(await ledger.claim(newClaim())).toMatchObject({ key: "third" });
  });

  describe("while a transaction of the caller's is open", () => {
    test("records the outcomes of others beside the one that waits for it", async () => {
      const ledger = await newLedger();
      for (const key of ["a", "b", "c"]) await ledger.add(newRow(key));
      const claimed = await Promise.all(["a", "b", "c"].map((mark) => ledger.claim(newClaim({ mark }))));
      const client = await newPool().connect();
      await client.query("BEGIN");
      await ledger.add(newRow("behind a", { conversation: claimed[0]?.conversation as string }), client);
      const [waits, ...others] = claimed.map((row) => ledger.end(ended(row)));
      expect((await Promise.all(others)).map((row) => row?.state)).toEqual(["sent", "sent"]);
      expect((await ledger.get("a"))?.state).toBe("sending");
      await client.query("COMMIT");
      client.release();
      expect((await waits)?.state).toBe("sent");
      expect((await ledger.claim(newClaim({ mark: "d" })))?.key).toBe("behind a");
    });

    test("lets an entry go by the end before it, where something is being added behind that entry", async () => {
      const ledger = await newLedger();
      for (const key of ["first", "second"]) await ledger.add(newRow(key, { conversation: "one" }));
      for (const key of ["other", "beside", "left"]) await ledger.add(newRow(key));
      const claimed = [await ledger.claim(newClaim()), await ledger.claim(newClaim({ key: "other" }))];
      const client = await newPool().connect();
      await client.query("BEGIN");
      await ledger.add(newRow("third", { conversation: "one" }), client);
      const nexts = [newClaim(), newClaim()] as const;
      const [waits, other] = claimed.map((row, index) => ledger.end(ended(row, { next: nexts[index] as Claim })));
      expect((await other)?.state).toBe("sent");
      await someWait(1);
      // What comes after the one that isn't recorded yet isn't taken either.
      expect(await ledger.counts()).toMatchObject({ sending: 2, sent: 1 });
      await client.query("COMMIT");
      client.release();
      expect((await waits)?.state).toBe("sent");
      expect(await ledger.claim(nexts[0])).toMatchObject({ key: "second" });
      await ledger.end(ended(await ledger.get("second"), { mark: nexts[0].mark }));
      expect(await ledger.claim(newClaim({ key: "third" }))).toMatchObject({ state: "sending" });
    });

    test("adds others beside the one whose key it has taken", async () => {
      const ledger = await newLedger();
      const client = await newPool().connect();
      await client.query("BEGIN");
      await ledger.add(newRow("a"), client);
      const [waits, other] = ["a", "b"].map((key) => ledger.add(newRow(key)));
      expect(await other).toMatchObject({ isNew: true, row: { key: "b" } });
      await client.query("COMMIT");
      client.release();
      expect(await waits).toMatchObject({ isNew: false, row: { key: "a" } });
    });
  });

  test("lets go whoever was added behind an entry, also where the database's default is another isolation", async () => {
    const ledger = await newLedger({ pool: newPool({ options: "-c default_transaction_isolation=serializable" }) });
    await ledger.add(newRow("first", { conversation: "one" }));
    const first = await ledger.claim(newClaim());
    await ledger.add(newRow("second", { conversation: "one" }));
    await ledger.end(ended(first));
    expect((await ledger.claim(newClaim()))?.key).toBe("second");
  });

  test("gives entries to as many claims as wait for one, each with its own mark, and none to the rest", async () => {
    const ledger = await newLedger();
    for (const key of ["a", "b"]) await ledger.add(newRow(key));
    const marks = ["1", "2", "3"];
    const rows = await Promise.all(marks.map((mark) => ledger.claim(newClaim({ mark }))));
    expect(rows.map((row) => row?.key).sort()).toEqual(["a", "b", undefined]);
    const owns = await Promise.all(marks.map((mark, index) => ledger.owns(rows[index]?.key ?? "a", mark)));
    expect(owns).toEqual(rows.map((row) => row !== undefined));
    expect(await ledger.counts()).toMatchObject({ queued: 0, sending: 2 });
  });

  describe("when connections are lost", () => {
    /** A ledger that is open, whose first answer to such a statement gets lost; and another one on the same tables. */
    async function losing(statement: RegExp, options: { readonly retryForMs?: number } = {}) {
      const schema = newSchema();
      const { pool, arm } = losingAnswers(newPool(), statement);
      const ledgers = { ledger: await newLedger({ schema, pool, ...options }), other: await newLedger({ schema }) };
      arm();
      return { ...ledgers, arm };
    }

    test("takes an entry once where nobody confirmed that it was taken", async () => {
      const { ledger, other } = await losing(/take_turns/);
      await other.add(newRow("a"));
      await other.add(newRow("b"));
      const row = await ledger.claim(newClaim());
      expect(row).toMatchObject({ key: "a", state: "sending" });
      expect(row?.attempts).toHaveLength(1);
      expect(await ledger.owns("a", markOf(row))).toBe(true);
      expect(await other.counts()).toMatchObject({ queued: 1, sending: 1 });
    });

    test("takes the next entry once where nobody confirmed that the end before it was recorded", async () => {
      const { ledger, other } = await losing(/take_turns/);
      for (const key of ["a", "b", "c"]) await other.add(newRow(key));
      const next = newClaim();
      expect(await ledger.end(ended(await other.claim(newClaim()), { next }))).toMatchObject({
        key: "a",
        state: "sent",
      });
      expect(await ledger.claim(next)).toMatchObject({ key: "b", attempts: [{ mark: next.mark }] });
      expect(await other.counts()).toMatchObject({ queued: 1, sending: 1, sent: 1 });
    });

    describe("for longer than a lease", () => {
      test("takes no other entry with the mark of the one whose taking nobody confirmed", async () => {
        const { ledger, other, arm } = await losing(/take_turns/);
        await other.add(newRow("a"));
        await other.add(newRow("b"));
        arm(() => other.abandon(go));
        const claim = newClaim({ leaseMs: 0 });
        expect(await ledger.claim(claim)).toBeUndefined();
        expect(await other.get("a")).toMatchObject({ state: "unknown", attempts: [{ mark: claim.mark }] });
        expect(await ledger.claim(newClaim())).toMatchObject({ key: "b" });
      });

      test("takes no other entry with the mark of the one that was taken with an end, where that is told again", async () => {
        const { ledger, other, arm } = await losing(/take_turns/, { retryForMs: 0 });
        for (const key of ["a", "b", "c"]) await other.add(newRow(key));
        const next = newClaim({ leaseMs: 0 });
        const end = ended(await other.claim(newClaim()), { next });
        arm(() => other.abandon(go));
        await expect(ledger.end(end)).rejects.toThrow(/Connection terminated/);
        expect(await ledger.end(end)).toMatchObject({ key: "a", state: "sent", tries: 1 });
        expect(await ledger.claim(next)).toBeUndefined();
        expect(await other.get("b")).toMatchObject({ state: "unknown", attempts: [{ mark: next.mark }] });
        // A statement that failed lets go of the row that it had locked a moment after it has told.
        await expect.poll(() => ledger.claim(newClaim())).toMatchObject({ key: "c" });
      });
    });

    test("adds an entry once where nobody confirmed that it was added", async () => {
      const { ledger } = await losing(/^WITH durable/);
      expect((await ledger.add(newRow("a"))).row).toMatchObject({ key: "a", state: "queued" });
      expect(await ledger.counts()).toMatchObject({ queued: 1 });
    });

    test("changes an entry once where nobody confirmed that it was changed", async () => {
      const { ledger, other } = await losing(/^COMMIT/);
      await other.add(newRow("a"));
      expect(await ledger.change({ key: "a", from: ["queued"], state: "canceled" })).toMatchObject({
        state: "canceled",
      });
    });

    test("records an outcome once where nobody confirmed that it was recorded", async () => {
      const { ledger, other } = await losing(/take_turns/);
      await other.add(newRow("a"));
      const end = ended(await other.claim(newClaim()), { outcome: "unknown", holdsConversation: true });
      expect(await ledger.end(end)).toMatchObject({ state: "unknown", tries: 1 });
    });

    test("begins a transaction again whose connection ended in the middle of it", async () => {
      const ledger = await newLedger();
      await ledger.add(newRow("first", { conversation: "one" }));
      const first = await ledger.claim(newClaim());
      const client = await newPool().connect();
      await client.query("BEGIN");
      await ledger.add(newRow("second", { conversation: "one" }), client);
      const recorded = ledger.end(ended(first));
      await someWait(1);
      await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
      await client.query("COMMIT");
      client.release();
      expect(await recorded).toMatchObject({ state: "sent", tries: 1 });
    });

    test("goes on where it was once the database is there again", async () => {
      const schema = newSchema();
      const ledger = await newLedger({ schema });
      const watching = await newLedger({ schema });
      await Promise.all(Array.from({ length: 20 }, (_, index) => ledger.add(newRow(`${index}`))));
      const row = await ledger.claim(newClaim());
      let unwatch = watching.watch(() => {});
      await running().stop("crash");
      const added = ledger.add(newRow("meanwhile"));
      const recorded = ledger.end(ended(row));
      await running().start();
      expect((await added).row.state).toBe("queued");
      expect((await recorded)?.state).toBe("sent");
      expect(await ledger.counts()).toMatchObject({ queued: 20, sending: 0, sent: 1 });
      unwatch();
      const woken = wokenBy(watching, async () => (await watching.get("afterwards")) !== undefined);
      await ledger.add(newRow("afterwards"));
      await woken;
      unwatch = () => {};
    });

    test("goes on where a connection ends in the very moment in which the pool hands it out", async () => {
      const pool = newPool();
      const schema = newSchema();
      const ledger = await newLedger({ schema, pool });
      await ledger.add(newRow("a"));
      const row = await ledger.claim(newClaim());
      // As from the packet that is still being read: before any promise goes on.
      pool.once("acquire", (client) => {
        queueMicrotask(() => client.emit("error", new Error("terminating connection due to administrator command")));
      });
      expect(await ledger.end(ended(row))).toMatchObject({ state: "sent" });
      expect(await ledger.counts()).toMatchObject({ sent: 1, sending: 0 });
    });

    test("says so where the database stays away", async () => {
      const pool = newPool({ host: "/nowhere" });
      await expect(postgres({ pool, retryForMs: 50 }).open()).rejects.toThrow(/ENOENT/);
    });
  });

  test("ends its own connections alone", async () => {
    const pool = newPool();
    const ledger = postgres({ pool, schema: newSchema() });
    await ledger.open();
    const unwatch = ledger.watch(() => {});
    await ledger.add(newRow("a"));
    unwatch();
    await ledger.close();
    expect(pool.idleCount).toBe(pool.totalCount);
    expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  });
});

/** Resolves once a watcher was called when this had come true. */
async function wokenBy(ledger: Ledger, isTrue: () => Promise<boolean>): Promise<void> {
  const target = new EventTarget();
  const unwatch = ledger.watch(() => target.dispatchEvent(new Event("change")));
  while (!(await isTrue())) await once(target, "change");
  unwatch();
}

/** A pool that, once armed, loses one answer to such a statement with its connection, after the database has done it. */
function losingAnswers(pool: pg.Pool, statement: RegExp) {
  let isArmed = false;
  let meanwhile: () => Promise<unknown> = async () => {};
  const losing = <Query extends (...args: never[]) => unknown>(query: Query): Query =>
    (async (...args: never[]) => {
      const result = await query(...args);
      if (!isArmed || !statement.test(String(args[0]))) return result;
      isArmed = false;
      await meanwhile();
      throw new Error("Connection terminated unexpectedly");
    }) as Query;
  const losingPool = new Proxy(pool, {
    get(target, name) {
      if (name === "query") return losing(target.query.bind(target) as never);
      if (name !== "connect") return bound(target, name);
      return (taken: (error: Error | undefined, client: pg.PoolClient | undefined) => void) =>
        target.connect((error, client) => {
          if (!client) return taken(error, client);
          const query = losing(client.query.bind(client) as never);
          const get = (of: pg.PoolClient, field: string | symbol) => (field === "query" ? query : bound(of, field));
          taken(error, new Proxy(client, { get }));
        });
    },
  });
  /** `lost` is done between the answer and the news that it is lost. */
  const arm = (lost = meanwhile) => {
    isArmed = true;
    meanwhile = lost;
  };
  return { pool: losingPool, arm };
}

function bound(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === "function" ? value.bind(target) : value;
}

/** Resolves when so many statements wait for a lock. */
async function someWait(count: number): Promise<void> {
  const pool = newPool();
  for (;;) {
    const { rows } = await pool.query("SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'");
    if (rows.length >= count) return;
  }
}
