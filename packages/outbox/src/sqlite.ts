export { type SqliteOptions, sqlite } from "./ledgers/sqlite/sqlite.js";
