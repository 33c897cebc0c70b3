import type { AnswerKind, ReadBody } from "../operation.js";
import { type Redact, redactedStart } from "../redact.js";

const EXCERPT_LENGTH = 512;
// A character takes four bytes at most, and what is masked needs some room.
const EXCERPT_BYTES = 65_536;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads a body as the contract says it is, and throws where it isn't; what it claims to be must agree. */
export function parseBody(bytes: Uint8Array | undefined, kind: AnswerKind, contentType: string | null): unknown {
  if (kind === "none") return undefined;
  if (kind === "bytes") return bytes;
  const text = utf8.decode(bytes);
  if (kind === "text") return text;
  if (!/[/+]json\b/i.test(contentType ?? "/json")) throw new TypeError("not JSON");
  return JSON.parse(text);
}

/** The first characters of any body, for diagnosis. */
export function excerpt(bytes: Uint8Array | undefined, redact: Redact): string | undefined {
  const text = new TextDecoder().decode(bytes?.subarray(0, EXCERPT_BYTES));
  return redactedStart(text, EXCERPT_LENGTH, redact) || undefined;
}

/** Reads values out of a body of which nothing is known. */
export function readBody(body: unknown): ReadBody {
  return (...keys) =>
    keys.reduce(
      (value, key) => (Object.hasOwn(Object(value), key) ? (value as Record<string, unknown>)[key] : undefined),
      body,
    );
}
