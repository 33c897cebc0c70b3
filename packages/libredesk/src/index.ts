// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
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
export { createLibredesk, createLibredeskClient, type Libredesk, type LibredeskOptions } from "./client.gen.js";
export * from "./operations.gen.js";
export type { components, paths } from "./schema.gen.js";
export { operations } from "./table.gen.js";
