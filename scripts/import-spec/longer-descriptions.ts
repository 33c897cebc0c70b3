import { at, isObject, type Json } from "@agentpost/document";

/**
 * Two values of the same structure as one, with the longer of each two descriptions; `onDiffering` is told where they
 * are not the same.
 */
export function withLongerDescriptions(
  one: Json,
  other: Json,
  pointer: string,
  onDiffering: (pointer: string) => void,
): Json {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.map((item, index) =>
      withLongerDescriptions(item, other[index] ?? item, at(pointer, index), onDiffering),
    );
  }
  if (!isObject(one) || !isObject(other)) return one;
  const merged = Object.entries(one).map(([key, value]): [string, Json] => [
    key,
    withLongerDescriptions(value, other[key] ?? value, at(pointer, key), onDiffering),
  ]);
  const result = Object.fromEntries(merged);
  const [ours, theirs] = [one["description"], other["description"]];
  // Where it is no text, it's a property of that name and was merged above.
  if (ours === theirs || (typeof ours !== "string" && typeof theirs !== "string")) return result;
  onDiffering(at(pointer, "description"));
  const isLonger = typeof theirs === "string" && theirs.length > String(ours ?? "").length;
  if (isLonger) result["description"] = theirs;
  return result;
}
