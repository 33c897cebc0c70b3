import type { Tool } from "@agentpost/tools";
import { type CallResult, callResult } from "./call-result.js";
import { callTool } from "./call-tool.js";
import { type ToldSchema, toldSchema } from "./told-schema.js";

export type { ToldSchema };

/** What a tool is told of its call. */
export interface ToolContext {
  readonly mcpReq: { readonly signal: AbortSignal };
}

/** What is needed of a server: an `McpServer` of `@modelcontextprotocol/server` 2 has it. */
export interface RegisteringServer {
  registerTool(
    name: string,
    config: {
      title: string;
      description: string;
      inputSchema: ToldSchema;
      outputSchema: ToldSchema;
      annotations: {
        readOnlyHint: boolean;
        destructiveHint: boolean;
        idempotentHint: boolean;
        openWorldHint: boolean;
      };
    },
    call: (input: unknown, context: ToolContext) => Promise<CallResult>,
  ): unknown;
}

/** Gives a server these tools. A host that cancels a call ends the waiting, and never takes back what has left. */
export function registerTools(server: RegisteringServer, tools: readonly Tool[]): void {
  for (const tool of tools) {
    const { name, title, description, inputSchema, outputSchema, annotations } = tool;
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: toldSchema(inputSchema),
        outputSchema: toldSchema(outputSchema),
        annotations: {
          readOnlyHint: annotations.readOnly,
          destructiveHint: annotations.destructive,
          idempotentHint: annotations.idempotent,
          openWorldHint: annotations.openWorld,
        },
      },
      async (input, { mcpReq: { signal } }) => callResult(await callTool(tool, input, { signal })),
    );
  }
}
