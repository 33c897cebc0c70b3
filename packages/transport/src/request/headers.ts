import type { Refuse } from "../refuse.js";

// RFC 9110, 5.1 and 5.5: a token; visible characters, spaces and tabs. A line break would begin another header.
const NAME = /^[!#$%&'*+\-.^_`|~\w]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Adds a caller's headers, lower-cased so that none is sent twice. */
export function addHeaders(
  target: Record<string, string>,
  headers: Readonly<Record<string, unknown>> = {},
  refuse: Refuse,
): void {
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined) continue;
    if (!NAME.test(name) || typeof value !== "string" || !VALUE.test(value)) {
      refuse(`headers["${name}"]`, "is no header; expected a name such as X-Trace, and one line of text");
    } else target[name.toLowerCase()] = value;
  }
}
