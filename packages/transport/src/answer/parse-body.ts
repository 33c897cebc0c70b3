import type { AnswerKind } from "../operation.js";
import type { Redact } from "../redact.js";

export type ParsedBody = { readonly value: unknown } | { readonly fault: string };

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads a body as the contract says it is; what it claims to be must agree. */
export function parseBody(bytes: Uint8Array, kind: AnswerKind, contentType: string | null): ParsedBody {
  if (kind === "none") return { value: undefined };
  if (kind === "bytes") return { value: bytes };
  if (kind === "json" && contentType !== null && !isJson(contentType)) {
    return { fault: `expected JSON, got ${contentType.split(";")[0]}` };
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { fault: "the body is not valid UTF-8" };
  }
  if (kind === "text") return { value: text };
  if (text === "") return { fault: "expected JSON, got an empty body" };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: "the body is not one JSON document" };
  }
}

/** The first characters of any body, for diagnosis. Masked before it is cut, or half a credential could stay. */
export function excerpt(bytes: Uint8Array, redact: Redact): string {
  return redact(new TextDecoder().decode(bytes.subarray(0, 8 * EXCERPT_LENGTH))).slice(0, EXCERPT_LENGTH);
}

export function isJson(contentType: string | null): boolean {
  return /[/+]json\b/i.test(contentType ?? "");
}

const EXCERPT_LENGTH = 512;
