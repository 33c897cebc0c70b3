// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `pnpm generate ishvana`.
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
