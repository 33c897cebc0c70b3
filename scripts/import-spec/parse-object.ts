import {
  clone,
  describeJson,
  isObject,
  type JsonObject,
  parseYaml,
  printablePointer,
  requireBounded,
  TooLarge,
  UnreadableText,
} from "@agentpost/document";
import { UnusableSource } from "./unusable-source.ts";

/** Reads the YAML or JSON of one object; `firstLine` is where the text begins in what the reader knows as `shown`. */
export function parseObject(text: string, shown: string, firstLine = 1): JsonObject {
  const value = parseValue(text, shown, firstLine);
  if (isObject(value)) return value;
  throw new UnusableSource(
    "no document",
    `${shown}, line ${firstLine}, holds ${describeJson(value)}; expected an OpenAPI document.`,
  );
}

function parseValue(text: string, shown: string, firstLine: number): unknown {
  try {
    const json = parseJson(text);
    if (json !== undefined) return json;
    const value = parseYaml(text);
    return isObject(value) ? clone(value) : value;
  } catch (error) {
    if (error instanceof TooLarge) {
      const place = `${shown}, line ${firstLine}, at ${printablePointer(error.pointer)}`;
      throw new UnusableSource("too large", `${place} ${error.reason} Make it smaller there.`);
    }
    if (!(error instanceof UnreadableText)) throw error;
    const place = `${shown}, line ${firstLine + error.line - 1}, column ${error.column}`;
    throw new UnusableSource("truncated", `${place}: ${error.reason} The document is broken or cut off; get it anew.`);
  }
}

/** Many times faster than the YAML parser, which has the better words for what is wrong. */
function parseJson(text: string): unknown {
  if (!text.trimStart().startsWith("{")) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  requireBounded(value);
  return value;
}
