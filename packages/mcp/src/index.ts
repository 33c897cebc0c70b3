export type { Tool, ToolResult } from "@agentpost/tools";
export type { CallResult } from "./call-result.js";
export {
  type Before,
  type InputRequired,
  type RegisteringServer,
  registerTools,
  type ToldSchema,
  type ToolContext,
} from "./register-tools.js";
