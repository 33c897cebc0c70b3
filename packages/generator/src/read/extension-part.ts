import { at, describeJson, isObject, type Json, type JsonObject } from "@agentpost/document";
import type { DocumentReader } from "../document-reader.ts";
import type { Issues } from "../issues.ts";
import { remove } from "../overlay-answer.ts";
import { isHeaderName } from "./header-name.ts";

/** An object of an extension of ours. What is wrong in it is an issue at its own place. */
export class ExtensionPart {
  readonly issues: Issues;

  constructor(
    readonly reader: DocumentReader,
    readonly pointer: string,
    readonly value: JsonObject,
    known: readonly string[],
  ) {
    this.issues = reader.issues;
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue;
      const place = at(pointer, key);
      this.issues.add(place, `is unknown; expected only ${known.join(", ")}`, remove(place));
    }
  }

  /** The object at these keys; one that is none is an issue. */
  part(key: string, index: number | undefined, known: readonly string[]): ExtensionPart | undefined {
    const held = this.value[key];
    const value: Json | undefined = index !== undefined && Array.isArray(held) ? held[index] : held;
    const pointer = index === undefined ? at(this.pointer, key) : at(this.pointer, key, index);
    if (isObject(value)) return new ExtensionPart(this.reader, pointer, value, known);
    this.issues.add(pointer, `came as ${describeJson(value)}; expected an object with ${known.join(", ")}`);
    return undefined;
  }

  oneOf<const Word extends string>(key: string, words: readonly [Word, ...Word[]]): Word {
    const value = this.value[key];
    const word = words.find((known) => known === value);
    if (word === undefined) this.#expected(key, `one of ${words.join(", ")}`);
    return word ?? words[0];
  }

  /** A header's name, in lower case. */
  header(key: string): string {
    const value = this.value[key];
    if (typeof value === "string" && isHeaderName(value)) return value.toLowerCase();
    this.#expected(key, 'the name of a header, such as "X-Signature"');
    return "";
  }

  text(key: string, expected: string): string {
    const value = this.value[key];
    if (typeof value === "string" && value !== "") return value;
    this.#expected(key, expected);
    return "";
  }

  #expected(key: string, expected: string): void {
    this.issues.add(at(this.pointer, key), `came as ${describeJson(this.value[key])}; expected ${expected}`);
  }
}
