// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
import {
  createEndUserOperation,
  getCallOperation,
  getEndUserOperation,
  getThreadOperation,
  listMessagesOperation,
  sendMessageOperation,
} from "./operations.gen.js";

/** Every operation of the contract, as data. */
export const operations = {
  sendMessage: sendMessageOperation,
  listMessages: listMessagesOperation,
  getThread: getThreadOperation,
  createEndUser: createEndUserOperation,
  getEndUser: getEndUserOperation,
  getCall: getCallOperation,
};
