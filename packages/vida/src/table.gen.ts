// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `pnpm generate vida`.
import { sendMessageOperation } from "./operations.gen.js";

/** Every operation of the contract, as data. */
export const operations = {
  sendMessage: sendMessageOperation,
};
