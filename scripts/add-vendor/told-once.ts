import type { JsonObject } from "@agentpost/document";
import { type ClientOperation, isCredentialName } from "@agentpost/generator";
import { camelCase } from "@agentpost/workspace";
import { stringify } from "yaml";
import { sharedParameters } from "./operation-parameters.ts";

/** Fewer operations, or a smaller part of them, may well mean another thing each time. */
const LEAST_OPERATIONS = 5;
const LEAST_SHARE = 0.8;

/**
 * The action by which a client is told once what nearly all operations need, such as an account or a version: with a hash
 * sign before each line, since the document doesn't say whether it is the same in all calls. `published` is all that the
 * vendor has, as `POST /accounts/{id}`, where the document has a part of it: of paths it tells more than the part.
 */
export function toldOnce(
  document: JsonObject,
  operations: readonly ClientOperation[],
  published: readonly string[] = operations.map(({ method, path }) => `${method} ${path}`),
): string {
  const same = sharedParameters(document, operations).flatMap((shared) => {
    const isInPath = shared.in === "path";
    const hasParts = [shared.schema["type"]].flat().some((type) => type === "array" || type === "object");
    const needing = isInPath
      ? published.filter((path) => path.includes(`{${shared.name}}`)).length
      : shared.needing.size;
    const all = isInPath ? published.length : operations.length;
    const isNearlyAll = needing >= LEAST_OPERATIONS && needing >= LEAST_SHARE * all;
    return isNearlyAll && !shared.isCredential && !hasParts ? [{ ...shared, count: `${needing} of ${all}` }] : [];
  });
  if (same.length === 0) return "";
  const parameters = same.map(({ in: place, name }) => {
    const option = camelCase(name.replace(/^x-/i, ""));
    return { in: place, name, option, ...(place === "path" && isCredentialName(name) && { credential: true }) };
  });
  const action = {
    target: "$",
    description:
      "Why: these are the same in every call of one client, which is told them once; a call may still give another. " +
      "Source: say where the vendor says so.",
    update: { "x-agentpost-client-parameters": parameters },
  };
  const lines = stringify([action], { lineWidth: 100 }).trimEnd();
  const counts = same.map(({ name, count }) => `${name} in ${count}`).join(", ");
  return `  # Needed by nearly all operations (${counts}). If that is the same in all calls, take the hash signs away:\n${lines.replace(/^/gm, "  # ")}\n`;
}
