import type { Refuse } from "../refuse.js";

// RFC 9110, 5.1 and 5.5: a token; visible characters, spaces and tabs. A line break would begin another header, and
// `__proto__` sets no field of an object.
const NAME = /^(?!__proto__$)[!#$%&'*+\-.^_`|~\w]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

// How a connection is used is the runtime's affair: Node refuses these in the middle of a call, browsers drop them.
const OF_THE_CONNECTION = /^(connection|content-length|expect|keep-alive|te|trailer|transfer-encoding|upgrade)$/;

/** Adds a caller's headers, lower-cased so that none is sent twice. */
export function addHeaders(
  target: Record<string, string>,
  headers: Readonly<Record<string, unknown>> = {},
  refuse: Refuse,
): void {
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined) continue;
    const header = name.toLowerCase();
    if (!NAME.test(name) || typeof value !== "string" || !VALUE.test(value)) {
      refuse(`headers["${name}"]`, "is no header; expected a name such as X-Trace, and one line of text");
    } else if (OF_THE_CONNECTION.test(header)) refuse(`headers["${name}"]`, "is the runtime's own; leave it out");
    else target[header] = value;
  }
}

/** A request with what a hook adds to it: in place of none of its headers, and never its content type. */
export function withAddedHeaders(init: RequestInit, added: unknown): RequestInit {
  const headers: Record<string, string> = {};
  // Nobody is there to be told, so what would be refused is left out.
  if (added) addHeaders(headers, added as Record<string, unknown>, () => undefined as never);
  delete headers["content-type"];
  return { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } };
}
