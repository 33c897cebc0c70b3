import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@agentpost/transport";
import { temporaryFolder } from "@agentpost/workspace";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ledger } from "../src/ledger.ts";
import { nodeSqlite } from "../src/ledgers/sqlite/node-sqlite.ts";
import { sqlite } from "../src/sqlite.ts";
import { ended, markOf, newClaim, newRow } from "./ledger/store.ts";

let folder: string;
let file: string;
let opened: Ledger[];

beforeEach(() => {
  folder = temporaryFolder("outbox").path;
  file = join(folder, "outbox.db");
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.map((ledger) => ledger.close()));
});

async function open(path = file): Promise<Ledger> {
  const ledger = sqlite({ file: path });
  await ledger.open();
  opened.push(ledger);
  return ledger;
}

/** As another program may do. */
function execute(sql: string): void {
  const database = new (nodeSqlite().DatabaseSync)(file);
  database.exec(sql);
  database.close();
}

const modes = () => ["", "-wal", "-shm"].map((ending) => statSync(file + ending).mode & 0o777);
const ours = [0o600, 0o600, 0o600];

describe.skipIf(process.platform === "win32")("the files", () => {
  test("are nobody else's to read", async () => {
    const ledger = await open();
    await ledger.add(newRow("k1"));
    expect(modes()).toEqual(ours);
  });

  test("become so where somebody made them otherwise", async () => {
    await (await open()).close();
    chmodSync(file, 0o644);
    await (await open()).add(newRow("k1"));
    expect(modes()).toEqual(ours);
  });

  test("are left as they are where they are no ledger", async () => {
    const text = join(folder, "notes.txt");
    writeFileSync(text, "Not a database, but long enough to be read as one. ".repeat(20));
    execute("CREATE TABLE theirs (id INTEGER)");
    const before = readFileSync(file);
    const folderOfTheirs = join(folder, "theirs");
    mkdirSync(folderOfTheirs);
    for (const [path, mode, problem] of [
      [text, 0o644, "file is not a database"],
      [file, 0o644, "another program's database"],
      [folderOfTheirs, 0o755, "file is no file, but a folder or a device; expected the path of a file"],
    ] as const) {
      chmodSync(path, mode);
      await expect(open(path)).rejects.toThrow(problem);
      expect(statSync(path).mode & 0o777).toBe(mode);
    }
    expect(readFileSync(file)).toEqual(before);
  });
});

test("one file is left when the last one closes it", async () => {
  const ledger = await open();
  await ledger.add(newRow("k1"));
  await ledger.close();
  expect(existsSync(`${file}-wal`)).toBe(false);
  await expect(ledger.get("k1")).rejects.toThrow("ledger is closed; expected open() before");
});

test("what waits when it is closed is done before", async () => {
  const ledger = await open();
  const added = ledger.add(newRow("k1"));
  await ledger.close();
  expect(await added).toMatchObject({ isNew: true });
  expect(await (await open()).counts()).toMatchObject({ queued: 1 });
});

test("a copy of the file with its WAL, without what only running processes share, has the mark of each claim", async () => {
  const ledger = await open();
  const marks: string[] = [];
  for (const key of ["k1", "k2", "k3"]) {
    await ledger.add(newRow(key));
    marks.push(markOf(await ledger.claim(newClaim())));
    const copy = join(folder, `copy-${key}.db`);
    for (const ending of ["", "-wal"]) copyFileSync(file + ending, copy + ending);
    const { rows } = await (await open(copy)).list({ limit: 10 });
    expect(rows.map(({ state }) => state)).toEqual(marks.map(() => "sending"));
    expect(rows.map(markOf)).toEqual(marks);
  }
});

test("what is erased is in none of the files any more", async () => {
  const words = "nobody-should-find-this".repeat(400);
  const holds = () => [file, `${file}-wal`].some((path) => readFileSync(path).includes("nobody-should-find-this"));
  const ledger = await open();
  await ledger.add(newRow("k1", { content: words }));
  await ledger.add(newRow("k2", { content: words }));
  expect(holds()).toBe(true);
  for (const each of ["k1", "k2"])
    await ledger.end(ended(await ledger.claim(newClaim()), { key: each, result: words }));
  await ledger.erase("k1", undefined);
  await ledger.erase("k2", undefined);
  expect(holds()).toBe(false);
});

describe("refuses", () => {
  test("a schema that is newer than this code", async () => {
    await (await open()).close();
    execute("PRAGMA user_version = 99");
    await expect(open()).rejects.toThrow(
      "file has schema 99, and this version knows 2; expected a newer @agentpost/outbox",
    );
    await expect(open()).rejects.toBeInstanceOf(InputError);
  });

  test.each(["CREATE TABLE theirs (id INTEGER)", "PRAGMA user_version = 1"])(
    "another program's file: %s",
    async (sql) => {
      execute(sql);
      await expect(open()).rejects.toThrow("file is another program's database; expected a file of the outbox's own");
    },
  );

  test.each([
    ["", "file is empty; expected the path of a file"],
    [undefined, "file is missing; expected the path of a file"],
    [":memory:", "file is :memory:, which is lost with the process; expected the path of a file"],
  ])("a file that can't be one: %j", (given, message) => {
    expect(() => sqlite({ file: given as string })).toThrow(message);
  });

  test("a transaction that it can't join", async () => {
    const ledger = await open();
    await expect(ledger.add(newRow("k1"), {})).rejects.toThrow(
      "transaction can't be joined; expected none, or a ledger on PostgreSQL",
    );
    expect(await ledger.counts()).toMatchObject({ queued: 0 });
  });
});

test("waits, without blocking this process, while another one writes for long", async () => {
  const ledger = await open();
  const other = new (nodeSqlite().DatabaseSync)(file);
  other.exec("BEGIN IMMEDIATE");
  const added = ledger.add(newRow("k1"));
  const isWaiting = await Promise.race([
    added.then(() => false),
    new Promise((resolve) => setTimeout(resolve, 300, true)),
  ]);
  expect(isWaiting).toBe(true);
  other.exec("COMMIT");
  other.close();
  expect(await added).toMatchObject({ isNew: true });
});

test("several processes may make the file at the same time", async () => {
  const ledgers = await Promise.all([open(), open(), open()]);
  await Promise.all(ledgers.map((ledger, index) => ledger.add(newRow(`k${index}`))));
  expect(await ledgers[0]?.counts()).toMatchObject({ queued: 3 });
});
