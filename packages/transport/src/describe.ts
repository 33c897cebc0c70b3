/** Says what came, for an error message, without repeating anything that could be a secret. */
export function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === "") return "empty";
  if (Array.isArray(value)) return "an array";
  if (Object(value) === value) return "an object";
  return typeof value === "string" ? "a string" : String(value);
}
