import { describe } from "../describe.js";
import type { Fault } from "../fault.js";

const NAME = /^[!#$%&'*+\-.^_`|~\w]+$/;
// RFC 9110, 5.5: visible characters, spaces and tabs. A line break would begin another header.
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Adds a caller's headers, lower-cased so that none is sent twice. */
export function addHeaders(
  target: Record<string, string>,
  headers: Readonly<Record<string, unknown>> = {},
  taken: ReadonlySet<string>,
  fault: Fault,
): void {
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined) continue;
    const field = `headers["${name}"]`;
    const lower = name.toLowerCase();
    if (!NAME.test(name)) fault("headers", "has a name that no header can have; expected one such as X-Trace");
    if (taken.has(lower)) fault(field, "would replace the client's credential; set it by the client's options");
    if (typeof value !== "string") fault(field, `is ${describe(value)}; expected a string`);
    if (!VALUE.test(value)) fault(field, "has a line break or another character that no header can have");
    target[lower] = value;
  }
}
