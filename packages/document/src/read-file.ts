import { existsSync, readFileSync } from "node:fs";
import { ExpectedError } from "@agentpost/workspace";
import { clone, describeJson, isObject, type JsonObject } from "./json.ts";
import { TooLarge } from "./limits.ts";
import { parseJson } from "./parse-json.ts";
import { parseYaml, UnreadableText } from "./parse-yaml.ts";
import { printablePointer } from "./pointer.ts";

/** Reads a YAML or JSON file that holds one object; `shown` is its name in error messages. */
export function readObject(file: string, shown: string): JsonObject {
  const value = parse(readFileSync(file, "utf8"), shown);
  if (!isObject(value)) {
    throw new ExpectedError(
      `${shown} holds ${describeJson(value)}; expected an object with keys such as "openapi" and "paths".`,
    );
  }
  return clone(value);
}

function parse(text: string, shown: string): unknown {
  try {
    return parseJson(text) ?? parseYaml(text);
  } catch (error) {
    if (error instanceof TooLarge) {
      throw new ExpectedError(`${shown} at ${printablePointer(error.pointer)} ${error.reason} Make it smaller there.`);
    }
    if (!(error instanceof UnreadableText)) throw error;
    throw new ExpectedError(
      `${shown}, line ${error.line}, column ${error.column}: ${error.reason} Correct the file there.`,
    );
  }
}

/** The first of these files in a folder that exists. */
export function firstFile(folder: string, names: readonly string[]): string | undefined {
  return names.find((name) => existsSync(`${folder}/${name}`));
}
