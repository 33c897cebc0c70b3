// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `pnpm generate chatcaptain`.
export {
  AbortedError,
  AgentpostError,
  type CallOptions,
  type ClientOptions,
  ConnectionError,
  InputError,
  RateLimitError,
  RedirectError,
  RejectedError,
  type Secret,
  ServerError,
  TimeoutError,
  UnreadableAnswerError,
} from "@agentpost/transport";
export { type ChatCaptain, type ChatCaptainOptions, createChatCaptain, createChatCaptainClient } from "./client.gen.js";
export * from "./operations.gen.js";
export type { components, paths } from "./schema.gen.js";
export { operations } from "./table.gen.js";
