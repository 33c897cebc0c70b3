export {
  AbortedError,
  AgentpostError,
  type CallOptions,
  type ClientOptions,
  ConnectionError,
  type Hooks,
  InputError,
  type Outcome,
  RateLimitError,
  RedirectError,
  type Refuse,
  RejectedError,
  ServerError,
  TimeoutError,
  UnreadableAnswerError,
  UnsupportedError,
} from "@agentpost/transport";
export type { Capabilities, MessageStatus } from "./capabilities.js";
export {
  defineProvider,
  type Mapping,
  type SentFields,
  type UndefinedMeansAbsent,
  type VendorAnswer,
} from "./define-provider.js";
export { createMessenger, type Messenger, type SendResult } from "./messenger.js";
export type { Address, OutboundMessage, SentTo, VendorOf } from "./outbound-message.js";
export type { AnyProvider, Provider, ProviderOptions, Unsupported, VendorTypes } from "./provider.js";
export type { Reply, SentMessage } from "./sent-message.js";
