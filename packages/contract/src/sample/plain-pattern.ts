const CLASSES: Readonly<Record<string, string>> = { d: "0-9", w: "A-Za-z0-9_", s: " " };

/** A pattern without the shorthands that the sampler takes for letters. */
export function plainPattern(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\(.)|[[\]]/g, (found, escaped: string | undefined) => {
    if (escaped === undefined) {
      inClass = found === "[";
      return found;
    }
    const range = CLASSES[escaped];
    if (range === undefined) return found;
    return inClass ? range : `[${range}]`;
  });
}
