// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
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
 * The path-based client of Ishvana: `client.POST("/api/agents/message", { params, body })`. Its calls are results
 * and never throw.
 * The paths are the vendor's own: one that the vendor moves is another path here too, in a patch of this package.
 */
export function createIshvanaPaths(client: Client<"ishvana">): PathClient<paths> {
  return createPathClient<paths>(client, operations);
}
