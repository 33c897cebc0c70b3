import { afterEach, expect, test, vi } from "vitest";
import { nodeSqlite } from "../src/ledgers/sqlite/node-sqlite.ts";

afterEach(() => void vi.restoreAllMocks());

test("takes SQLite from the Node that runs", () => {
  const database = new (nodeSqlite().DatabaseSync)(":memory:");
  expect(database.prepare("SELECT 1 + 1 AS two").get()).toEqual({ two: 2 });
  database.close();
});

test("refuses a Node that has none", () => {
  vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined as never);
  expect(() => nodeSqlite()).toThrow(`sqlite is not in Node ${process.versions.node}; use Node 22.13 or newer`);
});
