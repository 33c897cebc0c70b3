import { ExpectedError } from "@agentpost/workspace";
import { LineCounter, parseDocument } from "yaml";
import { requireBoundedYaml } from "./bounded-yaml.ts";
import { MAX_DEPTH } from "./limits.ts";

/** A text that is no YAML, and where it stops being some. */
export class UnreadableText extends ExpectedError {
  constructor(
    /** The reason, as a sentence. */
    readonly reason: string,
    readonly line: number,
    readonly column: number,
  ) {
    super(reason);
  }
}

/**
 * Reads YAML, of which JSON is a part. Throws an `UnreadableText`, and a `TooLarge` for what is nested without end or
 * grows beyond all measure by its aliases.
 */
export function parseYaml(text: string): unknown {
  // The parser takes minutes to find this out.
  if (NESTED_ITEMS.test(text)) throw new UnreadableText(TOO_DEEP, 1, 1);
  const lines = new LineCounter();
  // `merge` is for the `<<` keys that some vendors still write. That keys are unique is found out below, since the parser
  // compares each with each.
  const options = { lineCounter: lines, merge: true, prettyErrors: false, uniqueKeys: false };
  const parsed = parseDocument(text, options);
  const [error] = parsed.errors;
  const fault = error ? { offset: error.pos[0], reason: error.message } : requireBoundedYaml(parsed.contents, text);
  if (fault) {
    const { line, col } = lines.linePos(fault.offset);
    throw new UnreadableText(sentence(fault.reason), line, col);
  }
  try {
    // What its aliases stand for is measured already.
    return parsed.toJS({ maxAliasCount: -1 });
  } catch (cause) {
    throw new UnreadableText(sentence(String(cause instanceof Error ? cause.message : cause)), 1, 1);
  }
}

const TOO_DEEP = "It is nested too deep to be read.";
const NESTED_ITEMS = new RegExp(`(?:[-?:][ \\t]+){${MAX_DEPTH + 1}}`);

function sentence(message: string): string {
  // The parser's own words for a stack that is at its end.
  if (message.startsWith("Maximum call stack")) return TOO_DEEP;
  const text = message.trim().replace(/\s+/g, " ");
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
