import { valueAt } from "../json-pointer.js";

/**
 * How long the vendor asks to wait, in milliseconds: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3),
 * else the number of seconds in the body's text at `pointer`, where the contract names one.
 */
export function retryAfterMs(headers: Headers, body: unknown, pointer: string | undefined): number | undefined {
  const header = headers.get("retry-after");
  if (header !== null) {
    if (/^\s*\d+(\.\d+)?\s*$/.test(header)) return Number(header) * 1000;
    const date = Date.parse(header);
    if (!Number.isNaN(date)) return Math.max(0, date - Date.now());
  }
  if (pointer === undefined) return undefined;
  const seconds = /(\d+(?:\.\d+)?)\s*s/.exec(String(valueAt(body, pointer)))?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
