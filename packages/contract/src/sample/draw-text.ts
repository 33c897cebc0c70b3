import type { JsonObject } from "../document/json.ts";
import { FORMAT_TEXTS } from "./format-texts.ts";
import { greatest, least } from "./limits.ts";
import { patternTexts } from "./pattern-texts.ts";
import { textMatcher } from "./text-matcher.ts";

const USUAL = "string";
// What rules for passwords ask for.
const MIXED = "Aa1!";
// What no server takes, Prism neither.
const LONGEST = 1_000_000;

/** Texts that schemas allow together, as far as they can be made up. */
export function drawTexts(schemas: readonly JsonObject[]): string[] {
  const min = Math.max(0, greatest(schemas, "minLength"));
  const max = least(schemas, "maxLength");
  if (min > LONGEST) return [];
  const patterns = schemas.flatMap(({ pattern }) => (typeof pattern === "string" ? [pattern] : []));
  const formats = schemas.flatMap(({ format }) => (typeof format === "string" ? (FORMAT_TEXTS[format] ?? []) : []));
  const fitting = [...formats, sized(USUAL, min, max)];
  const drawn = patterns.flatMap((pattern) => patternTexts(pattern, min, max));
  // A pattern without an end allows to go on, and many a one is only about the beginning.
  const longer = drawn.filter((text) => [...text].length < min).map((text) => sized(text, min, max));
  const matches = (text: string) => patterns.every((pattern) => textMatcher(pattern)(text));
  const mixed = [sized(MIXED, Math.max(min, 2 * MIXED.length), max), sized(MIXED, Math.max(min, 12), max)];
  const fits = (text: string) => [...text].length >= min && [...text].length <= max && matches(text);
  return [...new Set([...fitting, ...drawn, ...longer, ...(patterns.length > 0 ? mixed : [])])].filter(fits);
}

function sized(text: string, min: number, max: number): string {
  const long = text.length >= min ? text : text.repeat(Math.ceil(min / Math.max(1, text.length))).slice(0, min);
  return long.length > max ? long.slice(0, max) : long;
}
