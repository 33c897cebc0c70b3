// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import type { Client } from "@agentpost/transport";
import { createPathClient, type PathClient } from "@agentpost/transport/paths";
import { operations } from "./index.js";
import type { paths } from "./schema.gen.js";

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
} from "@agentpost/transport/paths";

/**
 * The path-based client of Vida: `client.POST("/api/v2/agent/receiveMessage", { params, body })`. Its calls are
 * results and never throw.
 * The paths are the vendor's own: one that the vendor moves is another path here too, in a patch of this package.
 */
export function createVidaPaths(client: Client<"vida">): PathClient<paths> {
  return createPathClient<paths>(client, operations);
}
