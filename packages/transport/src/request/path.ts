import type { WritePath } from "../operation.js";
import { describe, type Refuse } from "../refuse.js";
import { plainText } from "./plain-text.js";

// `.` and `..` move to another endpoint, also percent-encoded, since servers and proxies decode before they resolve.
const DOTS = /^(\.|%2e){1,2}$/i;

/** Fills a path template; each value becomes one segment, or is refused. */
export const writePath: WritePath = (template, values = {}, refuse, styles) =>
  template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const field = `path.${name}`;
    const part = (value: unknown): string => {
      const text = plainText(value);
      if (!text) return refuse(field, `is ${describe(value)}; expected a text or a number`);
      if (DOTS.test(text)) refuse(field, `is "${text}", which leads to another endpoint; expected an identifier`);
      return encode(text, field, refuse);
    };
    return styles?.[name]?.(name, values[name], part) ?? part(values[name]);
  });

/** Percent-encodes a value whole. */
export function encode(text: string, field: string, refuse: Refuse): string {
  checkWellFormed(text, field, refuse);
  return encodeURIComponent(text);
}

/** Refuses half of a surrogate pair, which has no form in UTF-8. */
export function checkWellFormed(text: string, field: string, refuse: Refuse): void {
  if (!text.isWellFormed()) refuse(field, "has half of a surrogate pair; expected well-formed text");
}
