import { isObject, type JsonObject, listOr, objectOr } from "../document/json.ts";
import type { RecordedResponse } from "../wire/recording-fetch.ts";

/** What of a request Prism says breaks the contract: in its header, else in the problem that it answers with. */
export function violatedPlaces({ headers, body }: Pick<RecordedResponse, "headers" | "body">): string[][] {
  if (headers.has("sl-violations")) {
    const locations = locationsIn(violationsIn(headers));
    return locations.filter(([side]) => side === "request").map(([, ...place]) => place);
  }
  const isProblem = headers.get("content-type")?.startsWith("application/problem+json") === true;
  return isProblem && isObject(body.parsed) ? locationsIn(body.parsed["validation"]) : [];
}

/** What Prism says in its header of a request and of its answer; that a part of it is deprecated is a warning. */
export function violationsIn(headers: Headers): JsonObject[] {
  const header = headers.get("sl-violations");
  return header === null ? [] : listOr(parsed(header)).map(objectOr);
}

/** Whether that is in a part of the request, such as `body`; of a body that is missing Prism names no place. */
export function isIn([place = "body"]: readonly string[], part: string): boolean {
  return place === part;
}

function locationsIn(violations: unknown): string[][] {
  return listOr(violations).map((violation) => listOr(objectOr(violation)["location"]).map(String));
}

// A header that would be too long is cut off, and no longer JSON.
function parsed(header: string): unknown {
  try {
    return JSON.parse(header);
  } catch {
    return ["path", "query", "header", "body"].map((part) => ({ location: ["request", part] }));
  }
}
