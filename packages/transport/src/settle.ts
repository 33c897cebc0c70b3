import { AgentpostError } from "./errors/index.js";
import type { AnswerKind, Operation } from "./operation.js";

/** Turns a call into a result that never throws; `status` is set where the answer is what the contract documents for it. */
export async function settle<Result>(operation: Operation, promise: Promise<object>): Promise<Result> {
  try {
    return { ok: true, ...(await promise) } as Result;
  } catch (cause) {
    const error =
      cause instanceof AgentpostError
        ? cause
        : new AgentpostError("failed for a reason of its own", {
            vendor: "agentpost",
            operation: operation.name,
            outcome: "unknown",
            cause,
          });
    const { status, body } = error;
    const kind = documentedKind(operation, status);
    const asDocumented = kind !== undefined && fits(kind, body);
    return {
      ok: false,
      status: asDocumented ? status : undefined,
      body: kind === "none" ? undefined : body,
      error,
    } as Result;
  }
}

function documentedKind({ failure, success, rejects }: Operation, status = 0): AnswerKind | undefined {
  return failure[status] ?? (rejects?.[status] && success[status]);
}

// An error's body is parsed JSON, or a text in place of anything else.
function fits(kind: AnswerKind, body: unknown): boolean {
  if (kind === "none") return true;
  return kind === "text" ? typeof body === "string" : kind === "json" && body !== undefined && typeof body !== "string";
}
