import { type JsonObject, listOr, objectOr } from "./json.ts";
import type { ContractResponse } from "./operation.ts";
import type { Place } from "./place.ts";
import { readContents } from "./read-contents.ts";

export function readResponse(document: JsonObject, code: string, place: Place): ContractResponse {
  const value = objectOr(place.value);
  const rules = listOr(value["x-agentpost-rejects"]).map(objectOr);
  return {
    code: code === "default" ? code : code.toUpperCase(),
    contents: readContents(document, place),
    rejects: rules.map(({ when, message }) => ({
      when: listOr(when).map(objectOr),
      message: textOr(message),
    })),
    promises: listOr(value["x-agentpost-promises"]).map(objectOr),
    retryAfter: textOr(value["x-agentpost-retry-after"]),
  };
}

function textOr(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
