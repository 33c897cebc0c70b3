import type { Operation } from "./operation.js";

/** Whether a repeat changes nothing: safe methods (RFC 9110, 9.2.1), and what the contract marks. */
export function harmless(operation: Operation): boolean {
  return operation.harmless === true || ["GET", "HEAD", "OPTIONS"].includes(operation.method);
}
