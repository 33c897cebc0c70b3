export type { Outbox } from "@agentpost/outbox";
export type { AnyProvider, CallOptions, Messenger } from "agentpost";
export type { AnyInboxProvider, ConversationMessage } from "agentpost/inbox";
export type { ReadableInbox } from "./conversation.js";
export { createTools } from "./create-tools.js";
export type { JsonSchema } from "./json-schema.js";
export type { ToolsOptions } from "./options.js";
export type { StandardSchema, Validated } from "./standard-schema.js";
export type { Tool, ToolAnnotations, ToolCall, ToolResult } from "./tool.js";
