import type { JsonSchema } from "./json-schema.js";
import type { StandardSchema } from "./standard-schema.js";

/** What a host may know of a tool before it calls it. */
export interface ToolAnnotations {
  readonly readOnly: boolean;
  /** What it does can't be taken back. */
  readonly destructive: boolean;
  /** The same call again does nothing more. */
  readonly idempotent: boolean;
  /** It reaches people or systems outside. */
  readonly openWorld: boolean;
}

/** What a call of a tool came to. It never throws: what went wrong is a result in words that a model can act on. */
export interface ToolResult {
  readonly isError: boolean;
  /** One sentence or two: what happened, and what to do now. */
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ToolCall {
  /** Ends waiting. What has left is not taken back by it. */
  readonly signal?: AbortSignal | undefined;
}

/** One tool, for any host. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly annotations: ToolAnnotations;
  readonly inputSchema: JsonSchema;
  readonly input: StandardSchema<unknown>;
  readonly outputSchema: JsonSchema;
  call(input: unknown, call?: ToolCall): Promise<ToolResult>;
}

/** How a tool is written: its input has been checked by its schema when `run` gets it. */
export interface ToolDefinition<Input> extends Omit<Tool, "call" | "input"> {
  run(input: Input, call: ToolCall): Promise<ToolResult>;
}

/** What each tool's data holds at least. */
export const RESULT_FIELDS: Readonly<Record<string, JsonSchema>> = {
  outcome: { type: "string", description: "What became of it, in one word." },
  advice: { type: "string", description: "What to do now." },
};
