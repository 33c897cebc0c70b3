export { AgentpostError, type ErrorDetails, type Outcome, type RetryStop } from "./agentpost-error.js";
export type { Attempt } from "./attempt.js";
export {
  AbortedError,
  ConnectionError,
  InputError,
  RateLimitError,
  RedirectError,
  RejectedError,
  ServerError,
  TimeoutError,
  UnreadableAnswerError,
  UnsupportedError,
} from "./errors.js";
