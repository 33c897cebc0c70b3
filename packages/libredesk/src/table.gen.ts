// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import { sendMessageOperation } from "./operations.gen.js";

/** Every operation of the contract, as data. */
export const operations = {
  sendMessage: sendMessageOperation,
};
