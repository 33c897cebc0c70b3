import { UsageError } from "@agentpost/tools/environment";

/** `field=value` of an option that may be given several times, as an object. */
export function pairs(option: string, given: readonly string[] = []): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const pair of given) {
    const at = pair.indexOf("=");
    if (at < 1) throw new UsageError(`${option} ${pair} can't be read; expected ${option} field=value`);
    const field = pair.slice(0, at);
    if (values.has(field)) throw new UsageError(`${option} ${field}=… is given twice; expected it once`);
    values.set(field, pair.slice(at + 1));
  }
  return Object.fromEntries(values);
}

/** The same, where a value is JSON if it can be read as JSON, and else a text. */
export function jsonPairs(option: string, given: readonly string[] = []): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(pairs(option, given)).map(([field, value]) => [field, jsonOr(value)]));
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
