export { type Account, accountOf, accounts, providerOf, sampleOf, type Vendor } from "./accounts.ts";
export { type Case, firstCase, fromHash, toHash, vendorOf } from "./case.ts";
export { newMark } from "./run/mark.ts";
export type { Ending } from "./run/messenger.ts";
export { previewOf, type SentRequest } from "./run/preview.ts";
export { runCase } from "./run/run-case.ts";
export type { RunEvent } from "./run/run-event.ts";
export { type Expected, type Switch, switches, switchOf } from "./switches.ts";
