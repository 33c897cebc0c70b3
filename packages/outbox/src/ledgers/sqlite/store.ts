import type { Clock } from "./clock.js";
import type { Sql } from "./sql.js";

/** An open store. What works on it is done within one transaction, which its caller begins and commits. */
export interface Store {
  readonly sql: Sql;
  readonly clock: Clock;
}
