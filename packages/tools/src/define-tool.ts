import { asAgentpostError } from "@agentpost/transport";
import { standardSchema } from "./standard-schema.js";
import type { Tool, ToolDefinition, ToolResult } from "./tool.js";

/** A tool of which every call ends in a result: input that doesn't fit, and whatever its work throws, among them. */
export function defineTool<Input>({ run, ...facts }: ToolDefinition<Input>): Tool {
  const input = standardSchema<Input>(facts.inputSchema);
  return {
    ...facts,
    input,
    async call(given, call = {}) {
      const checked = input["~standard"].validate(given);
      if (checked.issues)
        return refused(`Nothing was done: ${checked.issues[0]?.message}. Mend the input and call again.`);
      try {
        return await run(checked.value, call);
      } catch (thrown) {
        const error = asAgentpostError(thrown, { vendor: "agentpost", operation: facts.name, outcome: "unknown" });
        const nothing = facts.annotations.readOnly ? "Nothing was done" : "Nothing was sent";
        if (error.outcome === "not-sent") return refused(`${nothing}: ${error.message}.`);
        return refused(`It is not known what came of it: ${error.message}. Look before you call again.`, "unknown");
      }
    },
  };
}

/** A result that says no. */
export function refused(text: string, outcome = "refused"): ToolResult {
  return { isError: true, text, data: { outcome, advice: text } };
}
