import { ExpectedError } from "@agentpost/workspace";
import { at } from "./pointer.ts";

/** How deep values may lie in one another. Documents of a thousand operations stay below forty. */
export const MAX_DEPTH = 200;
/** How many values a document may have, with all that its aliases stand for. The largest that are known have a million. */
export const MAX_VALUES = 3_000_000;
/** How many characters these may have together. */
export const MAX_CHARACTERS = 2 ** 26;
/** How many anchors and aliases of YAML it may be written with. */
export const MAX_ALIASES = 10_000;

/** A document that no stage could work through. */
export class TooLarge extends ExpectedError {
  constructor(
    readonly reason: string,
    readonly pointer: string,
  ) {
    super(`At ${pointer || "/"}: ${reason}`);
  }
}

export function tooDeep(tokens: readonly string[]): TooLarge {
  // The first steps lead to the place; the thousands that follow are more of the same.
  return new TooLarge(`is nested more than ${MAX_DEPTH} levels deep.`, at("", ...tokens.slice(0, 8)));
}

export function tooMuch(tokens: readonly string[]): TooLarge {
  const most = `${MAX_VALUES} values or ${MAX_CHARACTERS} characters`;
  return new TooLarge(`stands for more than ${most}, with all that its aliases repeat.`, at("", ...tokens));
}

export function tooRepetitive(tokens: readonly string[]): TooLarge {
  return new TooLarge(`is written with more than ${MAX_ALIASES} anchors and aliases.`, at("", ...tokens));
}

/** Throws a `TooLarge` for a value that recursion could not work through. */
export function requireBounded(value: unknown): void {
  let values = 0;
  // By hand, since a recursion would end where the stack does.
  const open: { tokens: string[]; rest: Iterator<[string, unknown]> }[] = [];
  const enter = (item: unknown, tokens: () => string[]) => {
    if (++values > MAX_VALUES) throw tooMuch([]);
    if (typeof item !== "object" || item === null) return;
    if (open.length >= MAX_DEPTH) throw tooDeep(tokens());
    open.push({ tokens: tokens(), rest: Object.entries(item)[Symbol.iterator]() });
  };
  enter(value, () => []);
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const next = last.rest.next();
    if (next.done) open.pop();
    else {
      const { tokens } = last;
      const [key, item] = next.value;
      enter(item, () => [...tokens, key]);
    }
  }
}
