import type { ToolResult } from "@agentpost/tools";

/** A tool's result as the protocol has it. */
export interface CallResult {
  [field: string]: unknown;
  content: { type: "text"; text: string }[];
  structuredContent: Record<string, unknown>;
  isError: boolean;
}

/** The advice in words and, for a host that shows a model nothing but text, the data as well. */
export function callResult({ isError, data }: ToolResult): CallResult {
  const { advice, ...rest } = data;
  return {
    isError,
    content: [
      { type: "text", text: String(advice) },
      { type: "text", text: JSON.stringify(rest) },
    ],
    structuredContent: { ...data },
  };
}
