/**
 * A value by which two can be told to be the same JSON, whatever the order of their fields. What has no JSON form is
 * like nothing else: whoever writes it will say so.
 */
export function comparable(value: unknown): unknown {
  if (typeof value === "string") return `text ${value}`;
  if (typeof value !== "object" || value === null) return value;
  try {
    // Once as it is, which finds a circle; the copies below would hide it.
    JSON.stringify(value);
    return `json ${JSON.stringify(value, (_, part: unknown) => sorted(part))}`;
  } catch {
    return Symbol();
  }
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
