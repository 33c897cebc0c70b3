export { bindOperations } from "./bind-operations.js";
export { checkNames } from "./check-names.js";
export { type Client, call, type OperationInput } from "./client/client.js";
export type { Credential, ReadCredentials } from "./client/credentials.js";
export type { CallEvent, ErrorEvent, Hooks, ResponseEvent, RetryEvent } from "./client/hooks.js";
export type { CallOptions, ClientOptions } from "./client/options.js";
export { serverUrl } from "./client/server-url.js";
export type { ClientDefinition } from "./client/settings.js";
export { createClient } from "./create-client.js";
export { describe } from "./describe.js";
export {
  AbortedError,
  AgentpostError,
  ConnectionError,
  type ErrorDetails,
  InputError,
  type Outcome,
  RateLimitError,
  RedirectError,
  RejectedError,
  ServerError,
  TimeoutError,
  UnreadableAnswerError,
  UnsupportedError,
} from "./errors/index.js";
export type { AnswerKind, Operation, Parameter, ReadBody } from "./operation.js";
export { type Fault, faultIn } from "./refuse.js";
export {
  type BodyWriter,
  bodyOf,
  jsonBody,
  type WriteBody,
  type WrittenBody,
  writeBytes,
  writeJson,
  writeMultipart,
  writeText,
  writeUrlEncoded,
} from "./request/body.js";
export { encode, writePath } from "./request/path.js";
export { type PathWriter, pathStyle } from "./request/path-styles.js";
export {
  deepObject,
  formExploded,
  formList,
  jsonParameter,
  type ParameterWriter,
  pipeDelimited,
  simpleExploded,
  spaceDelimited,
} from "./request/query.js";
export type { Answer, Failure, OtherFailure, ResponseInfo, Success } from "./response/result.js";
export { settle } from "./response/settle.js";
