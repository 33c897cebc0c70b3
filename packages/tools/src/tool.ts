import type { JsonSchema } from "./json-schema.js";
import type { StandardSchema } from "./standard-schema.js";

/** What a host may know of a tool before it calls it. */
export interface ToolAnnotations {
  /** It changes nothing. */
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
  /** True where what was asked for wasn't done, or may not have been. */
  readonly isError: boolean;
  /** One sentence or two: what happened, and what to do now. */
  readonly text: string;
  /** The same for a program: `outcome`, `advice`, and what the tool's `outputSchema` names. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Settings of one call. */
export interface ToolCall {
  /** Ends waiting. What has left is not taken back by it. */
  readonly signal?: AbortSignal | undefined;
  /** Told in a sentence how far a call is that takes its time: of a message each attempt, and the wait after a 429. */
  readonly onProgress?: ((message: string) => void) | undefined;
}

/** One tool, for any host. */
export interface Tool {
  /** What it is called by, such as `send_message`. */
  readonly name: string;
  /** Its name for people. */
  readonly title: string;
  /** For a model: what it does, and when to call it. */
  readonly description: string;
  /** What a host may know before it calls. */
  readonly annotations: ToolAnnotations;
  /** What a call has to say, made from what the accounts can do. */
  readonly inputSchema: JsonSchema;
  /** The same as a Standard Schema, for frameworks that take one. */
  readonly input: StandardSchema<unknown>;
  /** What a result's `data` holds. */
  readonly outputSchema: JsonSchema;
  /** Does it. It never throws; a result says what happened, and what to do now. */
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
