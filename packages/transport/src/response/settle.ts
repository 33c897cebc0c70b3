import type { AnswerKind, Operation } from "../operation.js";
import { asAgentpostError } from "../unexpected-error.js";

/**
 * Turns a call into a result that never throws. `failures` are the statuses whose bodies the contract documents, of
 * refusals inside a success too; a result's `status` is set where the answer is what it says.
 */
export async function settle<Result>(
  operation: Operation,
  failures: Readonly<Record<number, AnswerKind>>,
  promise: Promise<object>,
): Promise<Result> {
  try {
    return { ok: true, ...(await promise) } as Result;
  } catch (thrown) {
    const error = asAgentpostError(thrown, { vendor: "agentpost", operation: operation.name, outcome: "unknown" });
    const { status = 0, body } = error;
    const kind = failures[status];
    return {
      ok: false,
      status: kind && fits(kind, body) ? status : undefined,
      body: kind === "none" ? undefined : body,
      error,
    } as Result;
  }
}

// An error's body is parsed JSON, or a text in place of anything else.
function fits(kind: AnswerKind, body: unknown): boolean {
  if (kind === "none") return true;
  return kind === "text" ? typeof body === "string" : kind === "json" && body !== undefined && typeof body !== "string";
}
