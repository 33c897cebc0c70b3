import { drawTexts } from "../sample/draw-text.ts";

/** A name that a pattern of `patternProperties` matches; undefined where none can be made up. */
export function nameMatching(pattern: string): string | undefined {
  try {
    return drawTexts([{ pattern, minLength: 1 }])[0];
  } catch {
    // Not a regular expression of JavaScript's.
    return undefined;
  }
}
