export { bind, type OperationFunction } from "./bind.js";
export { openStream } from "./call/open-stream.js";
export { serverUrl } from "./client/base-url.js";
export { readCallOptions } from "./client/check-options.js";
export { type Client, call, check, mask, type OperationInput } from "./client/client.js";
export type { ClientDefinition } from "./client/client-definition.js";
export { type ClientParameter, clientParameters, type Fill, type ReadParameters } from "./client/client-parameters.js";
export { combineHooks } from "./client/combine-hooks.js";
export type { Credential, ReadCredentials, ReadSecret, Secret } from "./client/credentials.js";
export type {
  AddedHeaders,
  CallEvent,
  ErrorEvent,
  Hooks,
  ResponseEvent,
  RetryEvent,
  SuccessEvent,
} from "./client/hooks.js";
export { type BaseUrlOf, hostUrls, type ReadHosts } from "./client/host-urls.js";
export type { CallOptions, ClientOptions } from "./client/options.js";
export { bindOperations, createClient } from "./create-client.js";
export {
  AbortedError,
  AgentpostError,
  type Attempt,
  ConnectionError,
  type ErrorDetails,
  InputError,
  type Outcome,
  RateLimitError,
  RedirectError,
  RejectedError,
  type RetryStop,
  ServerError,
  TimeoutError,
  UnreadableAnswerError,
  UnsupportedError,
} from "./errors/index.js";
export { inGroups } from "./in-groups.js";
export type {
  AnswerKind,
  BodyWriter,
  OpenBody,
  Operation,
  Parameter,
  ParameterWriter,
  PathWriter,
  ReadBody,
  ReadContent,
  Rejection,
  Validator,
  WriteBody,
  WritePath,
  WrittenBody,
} from "./operation.js";
export { randomId } from "./random-id.js";
export type { Redact } from "./redact.js";
export { checkNames, copyFields, describe, isRecord, type Refuse, refuseIn } from "./refuse.js";
export {
  bodyOf,
  jsonBody,
  writeAnyBytes,
  writeBytes,
  writeJson,
  writeText,
} from "./request/body.js";
export {
  type FieldEncoding,
  type FieldEncodings,
  multipartOf,
  urlEncodedOf,
  writeMultipart,
  writeUrlEncoded,
} from "./request/forms.js";
export { checkWellFormed, writePath } from "./request/path.js";
export { pathStyle } from "./request/path-styles.js";
export {
  deepObject,
  formExploded,
  formList,
  jsonParameter,
  pipeDelimited,
  simpleExploded,
  spaceDelimited,
} from "./request/query.js";
export { anyContent } from "./response/any-content.js";
export type { Answer, Failure, OtherFailure, ResponseInfo, Success } from "./response/result.js";
export { settle } from "./response/settle.js";
export { asAgentpostError, type CallFacts } from "./unexpected-error.js";
export { withStreams } from "./with-streams.js";
