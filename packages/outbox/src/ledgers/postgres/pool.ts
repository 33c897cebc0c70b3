/** Of a `pg.Pool`, what the ledger uses. */
export interface PostgresPool extends PostgresQueries {
  /** Its settings. */
  readonly options?:
    | {
        /** How many connections it has at most. */
        readonly max?: number | undefined;
      }
    | undefined;
  /** Takes a connection, and calls back with it or with what went wrong. */
  connect(taken: (error: Error | undefined, client: PostgresClient | undefined) => void): void;
  /** As an `EventEmitter` has it. */
  on(event: "error", listener: (error: Error) => void): unknown;
  /** As an `EventEmitter` has it. */
  off(event: "error", listener: (error: Error) => void): unknown;
}

/** Of a client from a pool, what the ledger uses. */
export interface PostgresClient extends PostgresQueries {
  /** Gives the connection back. */
  release(destroy?: boolean): void;
  /** As an `EventEmitter` has it. */
  on(event: "error", listener: (error: Error) => void): unknown;
  /** As an `EventEmitter` has it. */
  on(event: "end", listener: () => void): unknown;
  /** As an `EventEmitter` has it. */
  on(event: "notification", listener: (message: PostgresNotification) => void): unknown;
  /** As an `EventEmitter` has it. */
  off(event: "error", listener: (error: Error) => void): unknown;
}

/** What runs a statement: a pool, or a client in a transaction of yours. */
export interface PostgresQueries {
  /** Runs a statement with its parameters. */
  query(
    text: string,
    values?: unknown[],
  ): Promise<{
    /** What it brought. */
    readonly rows: readonly unknown[];
  }>;
}

/** What `LISTEN` brings. */
export interface PostgresNotification {
  /** The channel's name. */
  readonly channel: string;
  /** What was sent with it. */
  readonly payload?: string | undefined;
}
