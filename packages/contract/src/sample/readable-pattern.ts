/**
 * A pattern as JSON Schema wants it, which reads patterns by the strict rules of Unicode; vendors write by the looser
 * ones, with `\_` and `[\w-.]`. Undefined where it is no pattern by either.
 */
export function readablePattern(pattern: string): string | undefined {
  return [pattern, strict(pattern)].find(isReadable);
}

function isReadable(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

const MEANS_SOMETHING = /[\w^$\\.*+?()[\]{}|/-]/;
const QUANTIFIER = /^\{\d+(?:,\d*)?\}/;

function strict(pattern: string): string {
  let inClass = false;
  let result = "";
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern.charAt(index);
    const rest = pattern.slice(index);
    const escaped = pattern.charAt(index + 1);
    if (sign === "\\") {
      // Outside a class not even a hyphen may be escaped, and an underscore nowhere.
      const stays = MEANS_SOMETHING.test(escaped) && escaped !== "_" && (escaped !== "-" || inClass);
      result += stays ? sign + escaped : escaped;
      index++;
      const isRangeOfShorthand = inClass && /[dDwWsS]/.test(escaped) && /^-[^\]]/.test(pattern.slice(index + 1));
      if (isRangeOfShorthand) {
        result += "\\-";
        index++;
      }
    } else if (inClass) {
      inClass = sign !== "]";
      const isRangeToShorthand = sign === "-" && /^-\\[dDwWsS]/.test(rest);
      result += isRangeToShorthand ? "\\-" : sign;
    } else if ((sign === "{" || sign === "}") && !QUANTIFIER.test(rest)) {
      result += `\\${sign}`;
    } else {
      const [quantifier = sign] = QUANTIFIER.exec(rest) ?? [];
      result += quantifier;
      index += quantifier.length - 1;
      inClass = sign === "[";
    }
  }
  return result;
}
