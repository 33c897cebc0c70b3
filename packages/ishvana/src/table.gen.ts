// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
import {
  chatOperation,
  listAgentsEnhancedOperation,
  listAgentsOperation,
  requestConsultationOperation,
  sendBetweenAgentsOperation,
  sendMessageOperation,
} from "./operations.gen.js";

/** Every operation of the contract, as data. */
export const operations = {
  sendMessage: sendMessageOperation,
  listAgents: listAgentsOperation,
  listAgentsEnhanced: listAgentsEnhancedOperation,
  chat: chatOperation,
  sendBetweenAgents: sendBetweenAgentsOperation,
  requestConsultation: requestConsultationOperation,
};
