export type { ClientOptions } from "agentpost";
export type { Inbox } from "agentpost/inbox";
export { type Accounts, accountsIn, type Environment } from "./environment/accounts-in.js";
export { ledgerFile } from "./environment/ledger-file.js";
export { type OpenOutbox, type OutboxSettings, openOutbox } from "./environment/open-outbox.js";
export { receiverIn } from "./environment/receiver-in.js";
export { UsageError } from "./environment/usage-error.js";
export { credentialVariables, variable } from "./environment/variables.js";
export { type AccountVendor, VENDORS } from "./environment/vendors.js";
