import { join } from "node:path";
import { temporaryFolder } from "@agentpost/workspace";
import { sqlite } from "../src/sqlite.ts";
import { describeLedger } from "./ledger/describe-ledger.ts";

describeLedger("SQLite", async () => {
  const folder = temporaryFolder("outbox");
  return {
    ledger: () => sqlite({ file: join(folder.path, "outbox.db") }),
    remove: async () => folder.remove(),
  };
});
