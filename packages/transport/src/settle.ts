import { AgentpostError } from "./errors/index.js";
import type { Operation } from "./operation.js";

/** Turns a call into a result that never throws; `status` is set where the contract documents it. */
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
    // A text in place of a JSON body is not what the contract documents for that status.
    const documented = status !== undefined && typeof body !== "string" && isDocumented(operation, status);
    return { ok: false, status: documented ? status : undefined, body, error } as Result;
  }
}

function isDocumented(operation: Operation, status: number): boolean {
  return (
    operation.failure.includes(status) || (status in operation.success && operation.rejects?.[status] !== undefined)
  );
}
