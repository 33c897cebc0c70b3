import type { Tool, ToolCall, ToolResult } from "@agentpost/tools";

const LONGEST_INPUT = 262_144;

/** Calls a tool, unless its input is so long or so deep that no message can be meant by it. */
export async function callTool(tool: Tool, input: unknown, call: ToolCall): Promise<ToolResult> {
  if (lengthOf(input) <= LONGEST_INPUT) return tool.call(input, call);
  const text = `Nothing was done: the input is too long; expected at most ${LONGEST_INPUT} characters of JSON. Shorten it and call again.`;
  return { isError: true, text, data: { outcome: "refused", advice: text } };
}

function lengthOf(input: unknown): number {
  try {
    return JSON.stringify(input ?? null).length;
  } catch {
    return Number.POSITIVE_INFINITY; // It is nested more deeply than the stack is.
  }
}
