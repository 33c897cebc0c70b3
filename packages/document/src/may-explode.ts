/** One sign or class of a pattern, and how often it is repeated. */
const ATOM =
  /(\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|.)|\[(?:\\.|[^\]\\])*\]|[^\\[\](){}*+?|^$])([*+?]|\{\d+(?:,\d*)?\})?\??/giuy;

/**
 * Whether a pattern could take time that grows exponentially with a text: a repeated group with a choice or another
 * repetition inside, unless there is one way only to divide a text into rounds. Some that are harmless are taken for such.
 */
export function mayExplode(pattern: string): boolean {
  // For each group that is open: where it begins, and whether it holds a choice or a repetition.
  const groups = [{ start: 0, varies: false }];
  const vary = () => {
    const group = groups.at(-1);
    if (group) group.varies = true;
  };
  let inClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern.charAt(index);
    if (sign === "\\") {
      index++;
    } else if (inClass) {
      inClass = sign !== "]";
    } else if (sign === "[") {
      inClass = true;
    } else if (sign === "(") {
      // What follows says what kind of group it is, and is no quantifier.
      const kind = /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(pattern.slice(index + 1, index + 80))?.[0] ?? "";
      groups.push({ start: index + 1 + kind.length, varies: false });
      index += kind.length;
    } else if (sign === "|") {
      vary();
    } else if (sign === ")") {
      const { start, varies } = groups.pop() ?? { start: 0, varies: false };
      const repeats = !["", "?", "{0,1}", "{1}"].includes(quantifierAt(pattern, index + 1));
      if (varies && repeats && !isPlain(pattern.slice(start, index))) return true;
      if (varies || repeats) vary();
    } else {
      const quantifier = quantifierAt(pattern, index);
      if (quantifier && !/^\{\d+\}$/.test(quantifier)) vary();
    }
  }
  return false;
}

function quantifierAt(pattern: string, index: number): string {
  return /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(pattern.slice(index, index + 24))?.[0] ?? "";
}

/**
 * Whether there is one way only to divide a text into rounds of a group: each begins or ends with a sign that is nowhere
 * else in it, as in `([a-z]+\.)*`; or is one of several of a fixed length, told by its first sign, as in `(?:\w|%..)*`.
 */
function isPlain(body: string): boolean {
  const choices = choicesOf(body);
  if (choices === undefined) return false;
  const [only, other] = choices;
  if (only && !other) {
    const orders = [only, [...only].reverse()];
    return orders.some(
      ([edge, ...others]) => edge?.times === "once" && others.every(({ source }) => areApart(edge.source, source)),
    );
  }
  const firsts = choices.map(([first]) => first?.source);
  return (
    choices.every((atoms) => atoms.length > 0 && atoms.every(({ times }) => times !== "any")) &&
    firsts.every((one, index) => firsts.slice(index + 1).every((next) => areApart(one ?? "", next ?? "")))
  );
}

interface Atom {
  readonly source: string;
  readonly times: "once" | "fixed" | "any";
}

/** The alternatives of a group, sign by sign; undefined for one with a group inside. */
function choicesOf(body: string): Atom[][] | undefined {
  const choices: Atom[][] = [[]];
  for (let index = 0; index < body.length; ) {
    ATOM.lastIndex = index;
    const [found, source, quantifier] = ATOM.exec(body) ?? [];
    if (found !== undefined && source !== undefined) {
      const times = quantifier === undefined ? "once" : /^\{\d+\}$/.test(quantifier) ? "fixed" : "any";
      choices.at(-1)?.push({ source, times });
    } else if (body.charAt(index) === "|") choices.push([]);
    else return undefined;
    index += found?.length ?? 1;
  }
  return choices;
}

/** Whether no sign fits both. */
function areApart(one: string, other: string): boolean {
  try {
    const [a, b] = [new RegExp(`^${one}$`, "su"), new RegExp(`^${other}$`, "su")];
    // What is beyond ASCII fits a class that isn't told sign by sign; one stands for all of them.
    return SIGNS.every((sign) => !(a.test(sign) && b.test(sign))) && !(isBeyondAscii(one) && isBeyondAscii(other));
  } catch {
    return false;
  }
}

const SIGNS = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), "é", "語", "\u2028", "\u00a0"];

function isBeyondAscii(source: string): boolean {
  return !/^[\x20-\x7e]*$/.test(source) || /\\[upPx]/.test(source);
}
