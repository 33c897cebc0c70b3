import { at, isObject, type Json } from "@agentpost/document";

/** The first place where two values differ, and what each has there; a missing one is undefined. */
export interface Difference {
  readonly pointer: string;
  readonly one: Json | undefined;
  readonly other: Json | undefined;
}

export function firstDifference(one: Json | undefined, other: Json | undefined, pointer = ""): Difference | undefined {
  if (Array.isArray(one) && Array.isArray(other)) {
    return firstOf(Math.max(one.length, other.length), (index) =>
      firstDifference(one[index], other[index], at(pointer, index)),
    );
  }
  if (isObject(one) && isObject(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return firstOf(keys.length, (index) => {
      const key = keys[index] ?? "";
      return firstDifference(one[key], other[key], at(pointer, key));
    });
  }
  return Object.is(one, other) ? undefined : { pointer, one, other };
}

function firstOf(count: number, find: (index: number) => Difference | undefined): Difference | undefined {
  for (let index = 0; index < count; index++) {
    const found = find(index);
    if (found) return found;
  }
  return undefined;
}
