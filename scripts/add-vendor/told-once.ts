import type { JsonObject } from "@agentpost/document";
import type { ClientOperation } from "@agentpost/generator";
import { camelCase } from "@agentpost/workspace";
import { stringify } from "yaml";
import { sharedParameters } from "./operation-parameters.ts";

/** Fewer operations, or a smaller part of them, may well mean another thing each time. */
const LEAST_OPERATIONS = 5;
const LEAST_SHARE = 0.8;

/**
 * The action by which a client is told once what nearly all operations need, such as an account or a version: with a hash
 * sign before each line, since the document doesn't say whether it is the same in all calls.
 */
export function toldOnce(document: JsonObject, operations: readonly ClientOperation[]): string {
  const same = sharedParameters(document, operations).filter(({ needing, isCredential, schema }) => {
    const hasParts = [schema["type"]].flat().some((type) => type === "array" || type === "object");
    const isNearlyAll = needing.size >= LEAST_OPERATIONS && needing.size >= LEAST_SHARE * operations.length;
    return isNearlyAll && !isCredential && !hasParts;
  });
  if (same.length === 0) return "";
  const parameters = same.map(({ in: place, name }) => {
    return { in: place, name, option: camelCase(name.replace(/^x-/i, "")) };
  });
  const action = {
    target: "$",
    description:
      "Why: these are the same in every call of one client, which is told them once; a call may still give another. " +
      "Source: say where the vendor says so.",
    update: { "x-agentpost-client-parameters": parameters },
  };
  const lines = stringify([action], { lineWidth: 100 }).trimEnd();
  const counts = same.map(({ name, needing }) => `${name} in ${needing.size} of ${operations.length}`).join(", ");
  return `  # Needed by nearly all operations (${counts}). If that is the same in all calls, take the hash signs away:\n${lines.replace(/^/gm, "  # ")}\n`;
}
