import type { ReadBody } from "../operation.js";
import { type Redact, redactedStart } from "../redact.js";

const MAX_LENGTH = 300;

/** The vendor's own words about a failure, in quotes, ready to be appended to a sentence. */
export function vendorWords(documented: readonly unknown[], at: ReadBody, redact: Redact): string {
  // After the contract's own, the places where the vendors we know put a sentence for a person.
  const candidates = [...documented, at("message"), at("error"), at("detail"), at("error", "message")];
  const words = candidates.find((value) => value && typeof value === "string");
  return words ? `: "${redactedStart(String(words), MAX_LENGTH, redact)}"` : "";
}
