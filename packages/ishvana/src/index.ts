// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
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
  type ErrorDetails,
  type ErrorEvent,
  type Failure,
  type Hooks,
  InputError,
  type Operation,
  type OtherFailure,
  type Outcome,
  RateLimitError,
  RedirectError,
  RejectedError,
  type ResponseEvent,
  type ResponseInfo,
  type RetryEvent,
  type RetryStop,
  ServerError,
  type Success,
  type SuccessEvent,
  TimeoutError,
  UnreadableAnswerError,
  UnsupportedError,
  type Validator,
} from "@agentpost/transport";
export { createIshvana, createIshvanaClient, type Ishvana, type IshvanaOptions } from "./client.gen.js";
export * from "./operations.gen.js";
export type { components, operations as contractOperations, paths, webhooks } from "./schema.gen.js";
export { operations } from "./table.gen.js";
