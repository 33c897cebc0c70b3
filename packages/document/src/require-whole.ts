import { ExpectedError } from "@agentpost/workspace";
import { describeJson, isObject, type Json, type JsonObject } from "./json.ts";
import { outsideReference } from "./outside-references.ts";
import { at, printablePointer } from "./pointer.ts";

/**
 * Throws where a document refers to anything outside it, in an example too: the tools behind us would read the file or
 * call the address. Also where a text is none, since such a text can't be sent, nor written to a file.
 */
export function requireWhole(document: JsonObject, shown: string): void {
  const tokens: (string | number)[] = [];

  const visit = (value: Json): void => {
    if (typeof value === "string") requireText(value);
    if (Array.isArray(value)) for (const [index, item] of value.entries()) enter(index, item);
    if (!isObject(value)) return;
    const found = outsideReference(value, document);
    if (found) {
      tokens.push(...found.tokens);
      refuse(`${describeJson(found.target)} is outside this document. Bundle all of it into one file first.`);
    }
    for (const [key, item] of Object.entries(value)) enter(key, item, key);
  };
  const enter = (token: string | number, value: Json, key = "") => {
    tokens.push(token);
    requireText(key);
    if (/[\p{Control}\u2028\u2029]/u.test(key)) refuse("a name holds a control character or a line break. Correct it.");
    visit(value);
    tokens.pop();
  };
  const requireText = (text: string): void => {
    if (/\p{Surrogate}/u.test(text)) refuse("half a surrogate pair stands alone, which no text may hold. Correct it.");
  };
  const refuse = (words: string): never => {
    throw new ExpectedError(`${shown} at ${printablePointer(at("", ...tokens))}: ${words}`);
  };

  visit(document);
}
