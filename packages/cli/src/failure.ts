import { UsageError } from "@agentpost/tools/environment";
import { AgentpostError, InputError } from "@agentpost/transport";
import { WebhookError } from "agentpost/inbox";
import { CommanderError } from "commander";
import { EXIT_CODES } from "./exit-codes.js";

/** What the program ends with when a command throws, and what it says then; commander has said its own by itself. */
export function failure(error: unknown): { readonly exitCode: number; readonly sentence: string | undefined } {
  if (error instanceof CommanderError) {
    return { exitCode: error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.usage, sentence: undefined };
  }
  const sentence = error instanceof Error ? error.message : String(error);
  return { exitCode: exitCodeOf(error), sentence };
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError || error instanceof InputError) return EXIT_CODES.usage;
  if (error instanceof WebhookError) return EXIT_CODES.rejected;
  if (error instanceof AgentpostError && error.outcome === "rejected") return EXIT_CODES.rejected;
  return EXIT_CODES.failed;
}
