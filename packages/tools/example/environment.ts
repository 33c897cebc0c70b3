import { createTools } from "@agentpost/tools";
import { accountsIn, ledgerFile, openOutbox } from "@agentpost/tools/environment";

// Every account whose variables are there, such as VIDA_TOKEN, and the ledger that this user's programs share.
const accounts = accountsIn(process.env);
export const opened = await openOutbox({ accounts, ledger: ledgerFile(process.env), timeoutMs: 30_000 });
await opened.outbox.start();

export const tools = createTools(opened);
