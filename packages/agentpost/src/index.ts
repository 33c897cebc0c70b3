export {
  AbortedError,
  type AddedHeaders,
  AgentpostError,
  type Answer,
  type Attempt,
  type CallEvent,
  type CallOptions,
  type Client,
  type ClientOptions,
  ConnectionError,
  combineHooks,
  type ErrorDetails,
  type ErrorEvent,
  type Hooks,
  InputError,
  type Outcome,
  RateLimitError,
  RedirectError,
  type Refuse,
  RejectedError,
  type ResponseEvent,
  type ResponseInfo,
  type RetryEvent,
  type RetryStop,
  ServerError,
  type SuccessEvent,
  TimeoutError,
  UnreadableAnswerError,
  UnsupportedError,
  type Validator,
} from "@agentpost/transport";
export type { SendOptions } from "./attempt.js";
export type { Capabilities, MessageStatus } from "./capabilities.js";
export { checkFields } from "./check-fields.js";
export type { MessageRules } from "./check-message.js";
export {
  type CheckValue,
  checkBoolean,
  checkList,
  checkObject,
  checkOneOf,
  checkText,
  checkUuid,
  checkWhole,
  quoted,
} from "./check-values.js";
export { conversationKey } from "./conversation-key.js";
export {
  defineProvider,
  type Mapping,
  type MessageOf,
  type Sender,
  type SentFields,
  type Undefinable,
  type UndefinedMeansAbsent,
  type VendorAnswer,
} from "./define-provider.js";
export { createMessenger, type Messenger, type SendResult } from "./messenger.js";
export type {
  Address,
  AddressOn,
  Boxed,
  ContentFor,
  EachMessage,
  Intersection,
  Message,
  OutboundMessage,
  SentTo,
  VendorOf,
} from "./outbound-message.js";
export { parseMessage } from "./parse-message.js";
export type {
  AnyProvider,
  Provider,
  ProviderOptions,
  Unsupported,
  VendorTypes,
} from "./provider.js";
export { requiring } from "./requiring.js";
export { type EndedSend, type ManySends, type SendAllOptions, sendAll } from "./send-all.js";
export { type FirstSent, sendFirst } from "./send-first.js";
export type { DroppedPart, Reply, SentMessage } from "./sent-message.js";
