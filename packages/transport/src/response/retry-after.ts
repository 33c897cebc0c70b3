/**
 * How long the vendor asks to wait, in milliseconds: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3),
 * else the number of seconds in a text of the body, where the contract names one.
 */
export function retryAfterMs(headers: Headers, inBody: unknown): number | undefined {
  const text = String(headers.get("retry-after") ?? inBody ?? "");
  const seconds = /^\s*[\d.]+\s*$|\d+(\.\d+)?(?=\s*s)/.exec(text)?.[0];
  const waitMs = seconds ? Number(seconds) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
