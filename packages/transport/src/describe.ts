/** Says what came, for an error message, without repeating anything that could be a secret. */
export function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  const type = typeof value;
  if (value === null || type === "number" || type === "boolean") return String(value);
  return type === "object" ? "an object" : `a ${type}`;
}
