/**
 * A pattern as source text of a regular expression. Undefined where the language can't read it, and where it could take
 * time that grows exponentially with a text: a repeated group with a choice or another repetition inside, or a
 * reference back. Some that are harmless are left out with these.
 */
export function usablePattern(pattern: string): string | undefined {
  if (mayExplode(pattern)) return undefined;
  const unicode = attempt(pattern, "u");
  if (unicode) return String(unicode);
  // Vendors write by the looser rules, such as `\_`, of which compilers complain in a literal.
  return attempt(pattern) ? `new RegExp(${JSON.stringify(pattern)})` : undefined;
}

function attempt(pattern: string, flags?: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}

const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})/;

function mayExplode(pattern: string): boolean {
  // For each group that is open: whether it holds a choice or a repetition.
  const groups = [false];
  let inClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern.charAt(index);
    if (sign === "\\") {
      index++;
      if (!inClass && /[1-9k]/.test(pattern.charAt(index))) return true;
    } else if (inClass) {
      inClass = sign !== "]";
    } else if (sign === "[") {
      inClass = true;
    } else if (sign === "(") {
      groups.push(false);
      // What follows says what kind of group it is, and is no quantifier.
      if (pattern.charAt(index + 1) === "?") index++;
    } else if (sign === "|") {
      groups[groups.length - 1] = true;
    } else if (sign === ")") {
      const varies = groups.pop() ?? false;
      const repeats = !["", "?", "{0,1}", "{1}"].includes(QUANTIFIER.exec(pattern.slice(index + 1))?.[0] ?? "");
      if (varies && repeats) return true;
      if (varies) groups[groups.length - 1] = true;
    } else {
      const [quantifier] = QUANTIFIER.exec(pattern.slice(index)) ?? [];
      if (quantifier && !/^\{\d+\}$/.test(quantifier)) groups[groups.length - 1] = true;
    }
  }
  return false;
}
