import { isObject, type Json } from "./json.ts";

/** Adds reference tokens to a JSON pointer (RFC 6901). */
export function at(pointer: string, ...tokens: readonly (string | number)[]): string {
  return tokens.reduce<string>((whole, token) => `${whole}/${escapeToken(String(token))}`, pointer);
}

/** The tokens of a pointer, or of a local `$ref` after its `#`. */
export function tokensOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** The value at a pointer; undefined where there is none. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  let value: Json | undefined = root;
  for (const token of tokensOf(pointer)) {
    if (Array.isArray(value)) value = value[Number(token)];
    else value = isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
  }
  return value;
}

/** The pointer of a `$ref` into the same document; undefined for any other. */
export function localPointer(ref: string): string | undefined {
  if (ref !== "#" && !ref.startsWith("#/")) return undefined;
  try {
    // Some documents percent-encode what stands in a fragment, as `%7Bid%7D`.
    return decodeURIComponent(ref.slice(1));
  } catch {
    return ref.slice(1);
  }
}

function escapeToken(token: string): string {
  return token.replace(/~/g, "~0").replace(/\//g, "~1");
}

/** A pointer for a message: the whole document is `/`, and what would break the line is written out. */
export function printablePointer(pointer: string): string {
  const unprintable = /[\p{Control}\p{Format}\p{Surrogate}\u2028\u2029]/gu;
  const shown = pointer.replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return shown.length > 300 ? `${shown.slice(0, 299)}…` : shown || "/";
}
