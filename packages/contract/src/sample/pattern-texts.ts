import { mayExplode } from "@agentpost/document";
import fc from "fast-check";

// Always the same texts for the same pattern.
const DRAW = { seed: 7, numRuns: 40 };

const read = new Map<string, string[]>();

/** Texts that mostly match a pattern, plain ones first; none where nothing here can read it. */
export function patternTexts(pattern: string, minLength: number, maxLength: number): string[] {
  // A document has the same few patterns all over, and drawing takes milliseconds.
  const key = JSON.stringify([pattern, minLength, maxLength]);
  const texts = read.get(key) ?? textsFor(pattern, minLength, maxLength);
  read.set(key, texts);
  return texts;
}

function textsFor(pattern: string, minLength: number, maxLength: number): string[] {
  if (mayExplode(pattern)) return [];
  try {
    const expression = new RegExp(withoutLookarounds(pattern), "u");
    const longest = Number.isFinite(maxLength) ? { maxLength } : { maxLength: minLength + 60 };
    const drawn = [longest, {}].flatMap((limits) => sampled(expression, limits));
    return [...new Set(drawn)].sort((a, b) => oddness(a) - oddness(b) || a.length - b.length);
  } catch {
    return [];
  }
}

function sampled(expression: RegExp, limits: { maxLength?: number }): string[] {
  try {
    return fc.sample(fc.stringMatching(expression, limits), DRAW);
  } catch {
    return [];
  }
}

/** What looks ahead or behind narrows a pattern, and can only be tried out. */
function withoutLookarounds(pattern: string): string {
  const start = /\(\?<?[=!]/.exec(pattern)?.index;
  if (start === undefined) return pattern;
  let depth = 0;
  let inClass = false;
  for (let index = start; index < pattern.length; index++) {
    const sign = pattern.charAt(index);
    if (sign === "\\") index++;
    else if (inClass) inClass = sign !== "]";
    else if (sign === "[") inClass = true;
    else if (sign === "(") depth++;
    else if (sign === ")" && --depth === 0)
      return withoutLookarounds(pattern.slice(0, start) + pattern.slice(index + 1));
  }
  return pattern;
}

/** How many characters of a text some transports would change on the way, or a path could not carry. */
function oddness(text: string): number {
  return (text.match(/[^\w.:@-]/gu) ?? []).length + (/^\.{0,2}$/.test(text) ? 1000 : 0);
}
