export type {
  PostgresClient,
  PostgresNotification,
  PostgresPool,
  PostgresQueries,
} from "./ledgers/postgres/pool.js";
export { type PostgresOptions, postgres } from "./ledgers/postgres/postgres.js";
