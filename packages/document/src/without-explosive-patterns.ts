import { isObject, type Json } from "./json.ts";
import { mayExplode } from "./may-explode.ts";

/** A copy of a document for a tool that would hold texts against whatever patterns it finds. */
export function withoutExplosivePatterns<Value extends Json>(value: Value): Value {
  return copy(value) as Value;
}

function copy(value: Json): Json {
  if (Array.isArray(value)) return value.map(copy);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    if (key === "pattern" && typeof item === "string" && mayExplode(item)) return [];
    const isMap = key === "patternProperties" && isObject(item);
    return [[key, copy(isMap ? withoutNames(item) : item)]];
  });
  return Object.fromEntries(entries);
}

function withoutNames(map: { [pattern: string]: Json }): Json {
  return Object.fromEntries(Object.entries(map).filter(([pattern]) => !mayExplode(pattern)));
}
