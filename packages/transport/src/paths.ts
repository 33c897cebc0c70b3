export { createPathClient } from "./paths/create-path-client.js";
export type {
  BodyOf,
  Get,
  Method,
  Params,
  PathBody,
  PathClient,
  PathInit,
  PathMethod,
  PathResult,
  PathsWith,
  StatusOf,
  SuccessStatus,
} from "./paths/path-types.js";
