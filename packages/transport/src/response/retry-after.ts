const NUMBER = /^\d{1,12}(\.\d{1,12})?$/;
// "Sun, 06 Nov 1994 08:49:37 GMT" and the two older forms (RFC 9110, 5.6.7) begin with a day; "-1" is a date to an engine.
const DATE = /^[a-z]{3,9},? /i;
const SECONDS_IN_WORDS = /\b(\d{1,9}(?:\.\d{1,9})?)\s{0,9}s/i;
const MAX_LENGTH = 1_000;

/**
 * How long the vendor asks to wait, in milliseconds: by `Retry-After`, else by a text of the body, where the contract
 * names one. Undefined where neither says it in a form that can be relied on.
 */
export function retryAfterMs(headers: Headers, inBody: unknown): number | undefined {
  const header = headers.get("retry-after");
  return typeof header === "string" ? waitOfHeader(header.slice(0, MAX_LENGTH).trim()) : waitOfText(inBody);
}

/** In seconds or as a date (RFC 9110, 10.2.3). Sent twice, `fetch` joins them with a comma; the longest wait is safe. */
function waitOfHeader(header: string): number | undefined {
  const parts = header.split(/\s*,\s*/);
  if (parts.every((part) => NUMBER.test(part))) return Math.max(...parts.map(Number)) * 1000;
  const waitMs = DATE.test(header) ? Date.parse(header) - Date.now() : Number.NaN;
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}

function waitOfText(text: unknown): number | undefined {
  const seconds = typeof text === "string" && SECONDS_IN_WORDS.exec(text.slice(0, MAX_LENGTH))?.[1];
  return seconds ? Number(seconds) * 1000 : undefined;
}
