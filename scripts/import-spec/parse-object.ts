import { clone, describeJson, isObject, type JsonObject } from "@agentpost/document";
import { LineCounter, parseDocument } from "yaml";
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
  if (text.trimStart().startsWith("{")) {
    try {
      // Many times faster than the YAML parser, which has the better words for what is wrong.
      return JSON.parse(text);
    } catch {}
  }
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  const [error] = parsed.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    const said = error.message.trim().replace(/\s+/g, " ").replace(/\.$/, "");
    throw new UnusableSource(
      "truncated",
      `${shown}, line ${firstLine + line - 1}, column ${col}: ${said}. The document is broken or cut off; get it anew.`,
    );
  }
  const value: unknown = parsed.toJS({ maxAliasCount: -1 });
  return isObject(value) ? clone(value) : value;
}
