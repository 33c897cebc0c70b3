export type { Tool, ToolResult } from "@agentpost/tools";
export type { CallResult } from "./call-result.js";
export {
  type Before,
  type InputRequired,
  type RegisteringServer,
  registerTools,
  type ToldSchema,
} from "./register-tools.js";
export type { ProgressNotification, ToolContext } from "./tool-context.js";
