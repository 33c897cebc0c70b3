import { registerTools } from "@agentpost/mcp";
import type { Tool } from "@agentpost/tools";
import { McpServer } from "@modelcontextprotocol/server";

/** A server that has our tools, as `createTools` of `@agentpost/tools` gives them, among its own. */
export function createServer(tools: readonly Tool[]): McpServer {
  const server = new McpServer({ name: "support", version: "1.0.0" });
  registerTools(server, tools);
  return server;
}
