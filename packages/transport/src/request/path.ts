import { describe } from "../describe.js";

// `.` and `..` move to another endpoint, also percent-encoded, since servers and proxies decode before they resolve.
const DOTS = /^(\.|%2e){1,2}$/i;

/** Fills a path template; `fault` is told the field and what is wrong with it, and throws. */
export function writePath(
  template: string,
  values: Readonly<Record<string, unknown>> | undefined,
  fault: (field: string, sentence: string) => never,
): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values?.[name];
    const field = `path.${name}`;
    const text = typeof value === "number" || typeof value === "bigint" ? String(value) : value;
    if (typeof text !== "string" || text === "" || !isFiniteNumber(value)) {
      return fault(field, `${field} is ${describe(value)}; expected a non-empty string or a number`);
    }
    if (DOTS.test(text)) {
      return fault(field, `${field} is "${text}", which would lead to another endpoint; expected an identifier`);
    }
    try {
      return encodeURIComponent(text);
    } catch {
      return fault(field, `${field} has half of a surrogate pair; expected well-formed text`);
    }
  });
}

function isFiniteNumber(value: unknown): boolean {
  return typeof value !== "number" || Number.isFinite(value);
}
