import { canonicalJson, isObject, type Json, type JsonObject } from "@agentpost/document";
import { type Describable, redescribe } from "./describable.ts";

/** A document in our words, and where a person has something left to write or to read. */
export interface InOurWords {
  readonly document: JsonObject;
  /** Where the vendor describes something, and we don't yet. */
  readonly lacking: readonly string[];
  /** Where our words were kept, though what they describe has changed. */
  readonly changed: readonly string[];
}

/**
 * Replaces the vendor's descriptions by ours. What an API takes and gives is a fact, free for all to tell; the
 * sentences about it are the vendor's own and must not get into this repository. So a description is kept where the
 * published document has one and we wrote ours before, and left out where we did not: nothing is ever copied.
 */
export function inOurWords(published: JsonObject, current: JsonObject | undefined): InOurWords {
  const known = new Map<string, { text: string; shape: string }>();
  redescribe(current ?? {}, ({ value, place, isResponse }) => {
    const text = value["description"];
    // An empty one of a response only stands there because OpenAPI demands it.
    if (typeof text === "string" && (text !== "" || !isResponse)) known.set(place, { text, shape: shapeOf(value) });
    return undefined;
  });
  const lacking: string[] = [];
  const changed: string[] = [];
  const describe = ({ value, pointer, place, isResponse }: Describable): string | undefined => {
    const theirs = value["description"];
    if (typeof theirs !== "string") return undefined;
    const ours = known.get(place);
    if (ours) {
      if (ours.shape !== shapeOf(value)) changed.push(pointer);
      return ours.text;
    }
    // An empty text is nobody's.
    if (theirs.trim() === "") return "";
    lacking.push(pointer);
    return isResponse ? "" : undefined;
  };
  return { document: redescribe(published, describe), lacking, changed };
}

/** What a description is likely to speak of: the words and numbers beside it, and the names of the properties. */
function shapeOf(value: JsonObject): string {
  const isPlain = (item: Json) => !Array.isArray(item) && !isObject(item);
  const beside = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    // A version says of everything that it changed, and so of nothing.
    if (key === "description" || key === "version") return [];
    if (key === "properties" && isObject(item)) return [[key, Object.keys(item).sort()]];
    return isPlain(item) || (Array.isArray(item) && item.every(isPlain)) ? [[key, item]] : [];
  });
  return canonicalJson(Object.fromEntries(beside));
}
