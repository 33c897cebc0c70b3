import type { Keys } from "./plan.js";

/** What the keys lead to; undefined where there is nothing. */
export function valueAt(value: unknown, keys: Keys): unknown {
  return keys.reduce(
    (inner, key) => (Object.hasOwn(Object(inner), key) ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
}

/** A copy with another value where the keys lead; what is missing on the way becomes an object. */
export function withValueAt(value: unknown, [key, ...others]: Keys, leaf: unknown): object {
  const copy: Record<string, unknown> = { ...(value as object) };
  if (key !== undefined) copy[key] = others[0] === undefined ? leaf : withValueAt(copy[key], others, leaf);
  return copy;
}

/** Keys as a JSON pointer, for a sentence. */
export function pointerOf(keys: Keys): string {
  return keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("") || "its root";
}

/** A value by which another is known, so that equal ones are the same. */
export function identityOf(value: unknown): unknown {
  return Object(value) === value ? JSON.stringify(value) : value;
}
