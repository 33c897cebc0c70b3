import type { Database, Statement, Value } from "./node-sqlite.js";

/** Statements, each prepared once. */
export interface Sql {
  get<Record>(text: string, ...values: readonly Value[]): Record | undefined;
  all<Record>(text: string, ...values: readonly Value[]): Record[];
  /** How many rows it changed. */
  run(text: string, ...values: readonly Value[]): number;
}

export function sqlOf(database: Database): Sql {
  const prepared = new Map<string, Statement>();
  const statement = (text: string) => {
    const found = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, found);
    return found;
  };
  return {
    get: <Record>(text: string, ...values: readonly Value[]) => statement(text).get(...values) as Record | undefined,
    all: <Record>(text: string, ...values: readonly Value[]) => statement(text).all(...values) as Record[],
    run: (text, ...values) => Number(statement(text).run(...values).changes),
  };
}
