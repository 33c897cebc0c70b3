import { describe, isRecord, type Refuse } from "@agentpost/transport";

/**
 * A value as JSON whose names are in order, so that the same content is always the same text. What JSON would drop or
 * change in silence is refused by its path; a field that is `undefined` is one that isn't there.
 */
export function canonicalJson(value: unknown, path: string, refuse: Refuse): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    // From what the list is iterated as, since `map` passes over its gaps.
    return `[${[...value].map((each, index) => canonicalJson(each, `${path}[${index}]`, refuse)).join(",")}]`;
  }
  const isPlain = isRecord(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (!isPlain)
    return refuse(
      path || "message",
      `is ${describe(value)} that JSON can't hold; expected plain JSON, since it is stored`,
    );
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each, path ? `${path}.${name}` : name, refuse)}`)
    .join(",")}}`;
}
