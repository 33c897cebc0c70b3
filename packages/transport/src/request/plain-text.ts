/** A value without parts as text; undefined for what is none, or has no sensible form. */
export function plainText(value: unknown): string | undefined {
  const isPlain = /^(string|bigint|boolean)$/.test(typeof value) || Number.isFinite(value);
  return isPlain ? String(value) : undefined;
}
