// Generated from specs/chatcaptain. Do not edit: change the spec or its overlay, then run `pnpm generate chatcaptain`.
import type { Client } from "@agentpost/transport";
import { createPathClient, type PathClient } from "@agentpost/transport/paths";
import type { paths } from "./schema.gen.js";
import { operations } from "./table.gen.js";

/**
 * The path-based client of ChatCaptain: `client.POST("/v1/inbox/{chatbotId}/messages", { params, body })`. Its
 * calls are results and never throw.
 */
export function createChatCaptainPaths(client: Client<"chatcaptain">): PathClient<paths> {
  return createPathClient<paths>(client, operations);
}
