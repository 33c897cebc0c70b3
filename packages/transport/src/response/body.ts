import type { AnswerKind } from "../operation.js";
import type { Redact } from "../redact.js";

const EXCERPT_LENGTH = 512;
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

/** The first characters of any body, for diagnosis. Masked before it is cut, or half a credential could stay. */
export function excerpt(bytes: Uint8Array | undefined, redact: Redact): string | undefined {
  return redact(new TextDecoder().decode(bytes)).slice(0, EXCERPT_LENGTH) || undefined;
}
