import { mayExplode } from "@agentpost/document";

const matchers = new Map<string, (text: string) => boolean>();

/**
 * Whether a text matches a pattern. To one that could take all the time there is, every text does: nothing is judged by it.
 * Throws where nothing here can read the pattern.
 */
export function textMatcher(pattern: string): (text: string) => boolean {
  const known = matchers.get(pattern);
  if (known) return known;
  const expression = mayExplode(pattern) ? undefined : new RegExp(pattern, "u");
  const matcher = (text: string) => expression?.test(text) ?? true;
  matchers.set(pattern, matcher);
  return matcher;
}
