import { existsSync, readFileSync } from "node:fs";
import { ExpectedError } from "@agentpost/workspace";
import { LineCounter, parseDocument } from "yaml";
import { clone, describeJson, isObject, type JsonObject } from "./json.ts";
import { parseJson } from "./parse-json.ts";

/** Reads a YAML or JSON file that holds one object; `shown` is its name in error messages. */
export function readObject(file: string, shown: string): JsonObject {
  const text = readFileSync(file, "utf8");
  const value = parseJson(text) ?? parseYaml(text, shown);
  if (!isObject(value)) {
    throw new ExpectedError(
      `${shown} holds ${describeJson(value)}; expected an object with keys such as "openapi" and "paths".`,
    );
  }
  return clone(value);
}

function parseYaml(text: string, shown: string): unknown {
  const lines = new LineCounter();
  // JSON is YAML 1.2; `merge` is for the `<<` keys that some vendors still write.
  const parsed = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  const [error] = parsed.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new ExpectedError(
      `${shown}, line ${line}, column ${col}: ${sentence(error.message)} Correct the file there.`,
    );
  }
  return parsed.toJS({ maxAliasCount: -1 });
}

/** The first of these files in a folder that exists. */
export function firstFile(folder: string, names: readonly string[]): string | undefined {
  return names.find((name) => existsSync(`${folder}/${name}`));
}

function sentence(message: string): string {
  const text = message.trim().replace(/\s+/g, " ");
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
