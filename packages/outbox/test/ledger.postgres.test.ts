import { describe } from "vitest";
import { postgres } from "../src/postgres.ts";
import { describeLedger } from "./ledger/describe-ledger.ts";
import { missing, newPool, newSchema } from "./postgres-databases.ts";

describe.skipIf(missing)("with a real server", () => {
  const pool = missing ? undefined : newPool();

  describeLedger("PostgreSQL", async () => {
    if (!pool) throw new Error("there is no server");
    const schema = newSchema();
    return {
      ledger: () => postgres({ pool, schema }),
      remove: async () => void (await pool.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`)),
    };
  });
});
