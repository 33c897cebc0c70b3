import { refuseIn } from "@agentpost/transport";

/** What we use of `node:sqlite`, whose types come with a newer Node than the oldest that this package runs on. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

export interface Statement {
  get(...values: readonly Value[]): Record<string, unknown> | undefined;
  all(...values: readonly Value[]): Record<string, unknown>[];
  run(...values: readonly Value[]): { readonly changes: number | bigint };
}

export type Value = string | number | null;

export interface NodeSqlite {
  readonly DatabaseSync: new (path: string) => Database;
}

/** The module, on a Node that has it: 22.13 and newer. */
export function nodeSqlite(): NodeSqlite {
  const builtin = process.getBuiltinModule("node:sqlite") as NodeSqlite | undefined;
  if (builtin) return builtin;
  return refuseIn("outbox", "sqlite")("sqlite", `is not in Node ${process.versions.node}; use Node 22.13 or newer`);
}
