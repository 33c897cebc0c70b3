import type { ErrorObject } from "ajv";
import { isObject } from "../document/json.ts";
import { pointerNames } from "../document/pointer.ts";

/**
 * Takes away what can't stand where it is, from the deepest place up: the end of a schema that contains itself,
 * or one of two fields that exclude each other. Undefined where that doesn't lead to a valid value.
 */
export function prune(value: unknown, validate: (value: unknown) => readonly ErrorObject[]): unknown {
  let pruned = value;
  for (;;) {
    const errors = validate(pruned);
    if (errors.length === 0) return pruned;
    const deepest = [...errors].sort((a, b) => depth(b) - depth(a))[0];
    if (!deepest || depth(deepest) === 0) return undefined;
    pruned = without(pruned, pointerNames(deepest.instancePath));
  }
}

function without(value: unknown, [name, ...rest]: readonly string[]): unknown {
  const keep = (key: string, item: unknown): [string, unknown][] => {
    if (key !== name) return [[key, item]];
    return rest.length > 0 ? [[key, without(item, rest)]] : [];
  };
  if (Array.isArray(value)) return value.flatMap((item, index) => keep(String(index), item).map(([, kept]) => kept));
  return isObject(value) ? Object.fromEntries(Object.entries(value).flatMap(([key, item]) => keep(key, item))) : value;
}

function depth({ instancePath }: ErrorObject): number {
  return pointerNames(instancePath).length;
}
