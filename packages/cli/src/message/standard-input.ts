import { UsageError } from "@agentpost/tools/environment";

const MOST_BYTES = 5 * 1024 * 1024;

/** All of standard input. Throws a `UsageError` where nobody would ever end it, or where nothing meant is so long. */
export async function standardInputBytes(remedy: string): Promise<Uint8Array> {
  if (process.stdin.isTTY) throw new UsageError(`nothing was given on standard input; ${remedy}`);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) throw new UsageError(`standard input is too long; expected at most ${MOST_BYTES} bytes`);
  }
  return Buffer.concat(chunks);
}

/** The same as a text. Throws a `UsageError` where it is in another encoding, of which a person would get signs of no word. */
export async function standardInput(remedy: string): Promise<string> {
  const bytes = await standardInputBytes(remedy);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError("standard input is no UTF-8; convert it, such as with: iconv -f ISO-8859-1 -t UTF-8");
  }
}
