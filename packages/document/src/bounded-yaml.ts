import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import { MAX_ALIASES, MAX_CHARACTERS, MAX_DEPTH, MAX_VALUES, tooDeep, tooMuch, tooRepetitive } from "./limits.ts";

/** What a node stands for, aliases followed. */
interface Extent {
  values: number;
  characters: number;
  depth: number;
}

interface Fault {
  readonly offset: number;
  readonly reason: string;
}

/**
 * Measures what a tree of YAML would become, before its aliases are followed: nine lines of them can stand for a billion
 * values. Throws a `TooLarge`; returns the first fault of the writing that the parser doesn't tell.
 */
export function requireBoundedYaml(root: unknown, text: string): Fault | undefined {
  const anchors = new Map<string, Extent | "open">();
  let aliases = 0;
  let fault: Fault | undefined;

  function measure(node: unknown, tokens: string[]): Extent {
    if (tokens.length > MAX_DEPTH) throw tooDeep(tokens);
    // The parser looks through all of them for each of them.
    if ((isAlias(node) || hasAnchor(node)) && ++aliases > MAX_ALIASES) throw tooRepetitive(tokens);
    const extent = isAlias(node) ? repeated(node, tokens) : own(node, tokens);
    if (extent.values > MAX_VALUES || extent.characters > MAX_CHARACTERS) throw tooMuch(tokens);
    if (tokens.length + extent.depth > MAX_DEPTH) throw tooDeep(tokens);
    return extent;
  }

  function repeated({ source, range }: Node & { source: string }, tokens: readonly string[]): Extent {
    const extent = anchors.get(source);
    if (extent === "open") {
      fault ??= { offset: range?.[0] ?? 0, reason: `The alias *${source} stands inside what it repeats.` };
    }
    if (extent === undefined) {
      fault ??= { offset: range?.[0] ?? 0, reason: `The alias *${source} repeats nothing at /${tokens.join("/")}.` };
    }
    return typeof extent === "object" ? extent : { values: 1, characters: 0, depth: 0 };
  }

  function own(node: unknown, tokens: string[]): Extent {
    const anchor = hasAnchor(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, "open");
    const extent: Extent = { values: 1, characters: 0, depth: 0 };
    if (isScalar(node)) extent.characters = typeof node.value === "string" ? node.value.length : 0;
    if (isSeq(node)) for (const [index, item] of node.items.entries()) add(extent, item, tokens, String(index));
    if (isMap(node)) addPairs(extent, node.items, tokens);
    if (anchor !== undefined) anchors.set(anchor, extent);
    return extent;
  }

  function addPairs(extent: Extent, pairs: readonly unknown[], tokens: string[]): void {
    const names = new Set<string>();
    for (const pair of pairs) {
      if (!isPair(pair)) continue;
      const { key, value } = pair as Pair;
      const name = isScalar(key) ? String(key.value) : text.slice(...rangeOf(key));
      // What is merged in, whose key is a symbol, may be there several times.
      const isMerge = isScalar(key) && typeof key.value === "symbol";
      if (names.has(name) && !isMerge) fault ??= { offset: rangeOf(key)[0], reason: "Map keys must be unique." };
      names.add(name);
      extent.characters += name.length;
      if (!isScalar(key)) add(extent, key, tokens, name);
      add(extent, value, tokens, name);
    }
  }

  function add(extent: Extent, node: unknown, tokens: string[], token: string): void {
    tokens.push(token);
    const inner = measure(node, tokens);
    tokens.pop();
    extent.values += inner.values;
    extent.characters += inner.characters;
    extent.depth = Math.max(extent.depth, inner.depth + 1);
    if (extent.values > MAX_VALUES || extent.characters > MAX_CHARACTERS) throw tooMuch(tokens);
  }

  measure(root, []);
  return fault;
}

function hasAnchor(node: unknown): node is { readonly anchor: string } {
  return (node as { readonly anchor?: string } | null)?.anchor !== undefined;
}

function rangeOf(node: unknown): [start: number, end: number] {
  const [start = 0, end = 0] = (node as Node | null)?.range ?? [];
  return [start, end];
}
