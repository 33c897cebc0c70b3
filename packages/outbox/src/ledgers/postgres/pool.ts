/** Of a `pg.Pool`, what the ledger uses. */
export interface PostgresPool extends PostgresQueries {
  connect(taken: (error: Error | undefined, client: PostgresClient | undefined) => void): void;
  on(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
}

/** Of a client from a pool, what the ledger uses. */
export interface PostgresClient extends PostgresQueries {
  release(destroy?: boolean): void;
  on(event: "error", listener: (error: Error) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  on(event: "notification", listener: (message: PostgresNotification) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
}

/** What runs a statement: a pool, or a client in a transaction of yours. */
export interface PostgresQueries {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

export interface PostgresNotification {
  readonly channel: string;
  readonly payload?: string | undefined;
}
