import type { ErrorObject } from "ajv";
import { pointerNames, withoutMember } from "../document/pointer.ts";

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
    pruned = withoutMember(pruned, pointerNames(deepest.instancePath));
  }
}

function depth({ instancePath }: ErrorObject): number {
  return pointerNames(instancePath).length;
}
