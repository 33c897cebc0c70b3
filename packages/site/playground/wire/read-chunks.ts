import { closedEarly } from "./node-failure.ts";

/** Takes the chunks of RFC 9112, 7.1 apart: a length in hexadecimal digits, a line's end, the bytes, a line's end. */
export async function* readChunks(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = 0;
  let line = "";
  for await (const part of parts) {
    let at = 0;
    while (at < part.length) {
      if (left > 0) {
        const bytes = part.subarray(at, at + left);
        left -= bytes.length;
        at += bytes.length;
        yield bytes;
        continue;
      }
      line += String.fromCharCode(part[at++] as number);
      if (!line.endsWith("\r\n")) continue;
      const digits = line.trim();
      line = "";
      // What ends a chunk is an empty line to this reader.
      if (digits === "") continue;
      left = Number.parseInt(digits, 16);
      if (left === 0) return;
    }
  }
  throw closedEarly();
}
