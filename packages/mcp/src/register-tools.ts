import type { Tool, ToolResult } from "@agentpost/tools";
import { type CallResult, callResult } from "./call-result.js";
import { callTool } from "./call-tool.js";
import { progressTo } from "./progress.js";
import { type ToldSchema, toldSchema } from "./told-schema.js";
import type { ToolContext } from "./tool-context.js";

export type { ToldSchema };

/** What a host is asked for before a call goes on, as `inputRequired` of the SDK makes it. */
export interface InputRequired {
  /** By it the protocol knows it from a result. */
  resultType: "input_required";
  [field: string]: unknown;
}

/** Called before each call: what it resolves to is the answer in its place, and the tool is then not called. */
export type Before = (
  tool: Tool,
  input: unknown,
  context: ToolContext,
) => Promise<ToolResult | InputRequired | undefined>;

/** What is needed of a server: an `McpServer` of `@modelcontextprotocol/server` 2 has it. */
export interface RegisteringServer {
  /** Offers one tool; `call` answers each call of it. */
  registerTool(
    name: string,
    config: {
      /** For people. */
      title: string;
      /** For models: what it does, and when to call it. */
      description: string;
      /** What a call has to say. */
      inputSchema: ToldSchema;
      /** What a result's `structuredContent` holds. */
      outputSchema: ToldSchema;
      /** What a host may know before it calls. */
      annotations: {
        /** It changes nothing. */
        readOnlyHint: boolean;
        /** What it does can't be taken back. */
        destructiveHint: boolean;
        /** The same call again does nothing more. */
        idempotentHint: boolean;
        /** It reaches people or systems outside. */
        openWorldHint: boolean;
      };
    },
    call: (input: unknown, context: ToolContext) => Promise<CallResult | InputRequired>,
  ): unknown;
}

/** Gives a server these tools. A host that cancels a call ends the waiting, and never takes back what has left. */
export function registerTools(
  server: RegisteringServer,
  tools: readonly Tool[],
  {
    before,
  }: {
    /** Asked before each call, such as for a person's yes. Default: nobody is. */
    readonly before?: Before | undefined;
  } = {},
): void {
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
      async (input, context) => {
        const instead = await before?.(tool, input, context);
        if (instead && "resultType" in instead) return instead;
        const call = { signal: context.mcpReq.signal, onProgress: progressTo(context) };
        return callResult(instead ?? (await callTool(tool, input, call)));
      },
    );
  }
}
