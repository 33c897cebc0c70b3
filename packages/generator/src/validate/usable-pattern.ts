import { mayExplode } from "@agentpost/document";

/**
 * A pattern as source text of a regular expression. Undefined where the language can't read it, and where it could take
 * time that grows exponentially with a text, or refers back to a part of it.
 */
export function usablePattern(pattern: string): string | undefined {
  if (mayExplode(pattern) || REFERENCE_BACK.test(pattern)) return undefined;
  const unicode = attempt(pattern, "u");
  if (unicode) return String(unicode);
  // Vendors write by the looser rules, such as `\_`, of which compilers complain in a literal.
  return attempt(pattern) ? `new RegExp(${JSON.stringify(pattern)})` : undefined;
}

const REFERENCE_BACK = /(?<!\\)(?:\\\\)*\\[1-9k]/;

function attempt(pattern: string, flags?: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}
