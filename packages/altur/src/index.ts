// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `pnpm generate altur`.
export {
  AbortedError,
  type AddedHeaders,
  AgentpostError,
  type Answer,
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
  type OtherFailure,
  type Outcome,
  RateLimitError,
  RedirectError,
  RejectedError,
  type ResponseEvent,
  type ResponseInfo,
  type RetryEvent,
  type RetryStop,
  type Secret,
  ServerError,
  type Success,
  type SuccessEvent,
  TimeoutError,
  UnreadableAnswerError,
  UnsupportedError,
  type Validator,
} from "@agentpost/transport";
export { type Altur, type AlturOptions, createAltur, createAlturClient } from "./client.gen.js";
export * from "./operations.gen.js";
export type { components, paths } from "./schema.gen.js";
export { operations } from "./table.gen.js";
