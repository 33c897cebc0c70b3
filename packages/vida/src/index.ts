// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `pnpm generate vida`.
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
export { createVida, createVidaClient, type Vida, type VidaOptions } from "./client.gen.js";
export * from "./operations.gen.js";
export type { components, paths } from "./schema.gen.js";
export { operations } from "./table.gen.js";
