import { judgedDocument } from "@agentpost/contract/judged-document";
import type { JsonObject } from "@agentpost/document";
import type { Finding } from "./finding.ts";

/** Where a document forbids every request that it describes, so that the contract tests must look away. */
export function untestableRequests(document: JsonObject): Finding[] {
  return judgedDocument(document).contradictions.map(({ pointer, reason }) => {
    const plain = decodeURIComponent(pointer.replace(/^#/, ""));
    return { severity: "warning", rule: "request-can-be-made", pointer: plain, message: reason };
  });
}
