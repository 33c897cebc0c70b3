/** The value inside a JSON document to which these keys lead, or undefined where there is none. */
export function valueAt(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce(
    (value, key) => (Object.hasOwn(Object(value), key) ? (value as Record<string, unknown>)[key] : undefined),
    document,
  );
}
