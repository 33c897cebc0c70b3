import type { StandardSchema } from "./standard-schema.js";
import type { Tool, ToolResult } from "./tool.js";

/** A tool as the AI SDK 7 takes it, in `tools` of `generateText` or of an agent. */
export interface AiTool {
  /** What a model reads of it. */
  readonly description: string;
  /** What a call has to say. */
  readonly inputSchema: StandardSchema<unknown>;
  /** Of what writes: a person is asked before, unless the call's own `toolApproval` says otherwise. */
  readonly needsApproval: boolean;
  /** Does it, and resolves to the result's `data`. */
  execute(
    input: unknown,
    options?: {
      /** Ends the waiting; what has left is not taken back by it. */
      readonly abortSignal?: AbortSignal | undefined;
    },
  ): Promise<ToolResult["data"]>;
}

/** Settings of the tools for the AI SDK. */
export interface AiToolsOptions {
  /** Which tools a person has to approve. Default: those that write. */
  readonly needsApproval?: ((tool: Tool) => boolean) | undefined;
}

/** Whether a person is asked before a tool is called, in the AI SDK's words. */
export type AiToolApproval = "user-approval" | "not-applicable";

/** The tools for the AI SDK, by their names. A person approves what writes, unless told otherwise. */
export function aiTools(tools: readonly Tool[], options: AiToolsOptions = {}): Readonly<Record<string, AiTool>> {
  return Object.fromEntries(
    tools.map((tool) => [
      tool.name,
      {
        description: tool.description,
        inputSchema: tool.input,
        // Deprecated since the AI SDK 7, and heeded where `toolApproval` names no such tool: who forgets that one is asked.
        needsApproval: isAsked(tool, options),
        async execute(input: unknown, { abortSignal }: { readonly abortSignal?: AbortSignal | undefined } = {}) {
          return (await tool.call(input, { signal: abortSignal })).data;
        },
      },
    ]),
  );
}

/**
 * The same question as the AI SDK 7 has it by now: the `toolApproval` of `generateText` or of an agent. Every tool is named,
 * since one that isn't falls back to what `aiTools` says of it.
 */
export function aiToolApproval(
  tools: readonly Tool[],
  options: AiToolsOptions = {},
): Readonly<Record<string, AiToolApproval>> {
  return Object.fromEntries(
    tools.map((tool) => [tool.name, isAsked(tool, options) ? "user-approval" : "not-applicable"]),
  );
}

function isAsked(tool: Tool, { needsApproval = ({ annotations }) => !annotations.readOnly }: AiToolsOptions): boolean {
  return needsApproval(tool);
}
