import type { ToolResult } from "@agentpost/tools";

/** A tool's result as the protocol has it. */
export interface CallResult {
  [field: string]: unknown;
  /** For a model. */
  content: {
    /** The only kind that there is here. */
    type: "text";
    /** The advice, or the data as JSON. */
    text: string;
  }[];
  /** For a program. */
  structuredContent: Record<string, unknown>;
  /** True where what was asked for wasn't done, or may not have been. */
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
