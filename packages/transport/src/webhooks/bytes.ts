/** Bytes in memory of their own: `Uint8Array` isn't generic before TypeScript 5.7. */
export type Bytes = ReturnType<typeof Uint8Array.from>;

const utf8 = /* @__PURE__ */ new TextEncoder();

/** A text as UTF-8. */
export function fromText(text: string): Bytes {
  return utf8.encode(text);
}

/** In lower case, as vendors write it. */
export function fromHex(text: string): Bytes | undefined {
  if (text.length % 2 || /[^\da-f]/.test(text)) return undefined;
  // In place, which takes a third of the time that pairs of signs take.
  return new Uint8Array(text.length / 2).map((_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

/** Reads base64; undefined where the text is none. */
export function fromBase64(text: string): Bytes | undefined {
  if (!/^([a-z\d+/]{4})*([a-z\d+/]{2}==|[a-z\d+/]{3}=)?$/i.test(text)) return undefined;
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

/** Writes bytes as hexadecimal digits, in lower case. */
export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Writes bytes as base64. */
export function toBase64(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Bytes after one another. */
export function joined(parts: readonly Uint8Array[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
