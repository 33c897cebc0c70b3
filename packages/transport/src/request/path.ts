import { describe } from "../describe.js";
import type { Fault } from "../refuse.js";
import type { PathWriter } from "./path-styles.js";
import { plainText } from "./plain-text.js";

// `.` and `..` move to another endpoint, also percent-encoded, since servers and proxies decode before they resolve.
const DOTS = /^(\.|%2e){1,2}$/i;

/** Fills a path template; each value becomes one segment, or is refused. */
export function writePath(
  template: string,
  values: Readonly<Record<string, unknown>> = {},
  fault: Fault,
  styles?: Readonly<Record<string, PathWriter>>,
): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const field = `path.${name}`;
    const part = (value: unknown): string => {
      const text = plainText(value);
      if (!text) return fault(field, `is ${describe(value)}; expected a text or a number`);
      if (DOTS.test(text)) fault(field, `is "${text}", which leads to another endpoint; expected an identifier`);
      return encode(text, field, fault);
    };
    return styles?.[name]?.(name, values[name], part) ?? part(values[name]);
  });
}

/** Percent-encodes a value whole; only half of a surrogate pair has no such form. */
export function encode(text: string, field: string, fault: Fault): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return fault(field, "has half of a surrogate pair; expected well-formed text");
  }
}
