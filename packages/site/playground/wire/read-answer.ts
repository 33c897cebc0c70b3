import { closedEarly, notHttp } from "./node-failure.ts";
import { readChunks } from "./read-chunks.ts";

const WITHOUT_BODY = [204, 205, 304];

/** Reads HTTP/1.1 off a connection, as far as the scripts of faults speak it; throws as Node's `fetch` would. */
export async function readAnswer(bytes: ReadableStream<Uint8Array>): Promise<Response> {
  const reader = bytes.getReader();
  const { head, rest } = await readHead(reader);
  const [statusLine = "", ...lines] = head.split("\r\n");
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(statusLine)?.[1]);
  const headers = new Headers(lines.map((line) => line.split(/: */, 2) as [string, string]));
  if (WITHOUT_BODY.includes(status)) {
    await reader.cancel();
    return new Response(null, { status, headers });
  }
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => void fillBody(controller, framed(reader, rest, headers)),
    cancel: () => reader.cancel(),
  });
  return new Response(body, { status, headers });
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function readHead(reader: Reader): Promise<{ head: string; rest: Uint8Array }> {
  let all = "";
  for (;;) {
    const { done, value } = await reader.read();
    // A byte a sign, so that an index of the text is one of the bytes.
    if (value) all += String.fromCharCode(...value);
    if (!"HTTP/1.1 ".startsWith(all.slice(0, 9))) throw notHttp();
    const end = all.indexOf("\r\n\r\n");
    if (end >= 0) return { head: all.slice(0, end), rest: bytesOf(all.slice(end + 4)) };
    if (done) throw closedEarly();
  }
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

async function fillBody(
  controller: ReadableStreamDefaultController<Uint8Array>,
  parts: AsyncIterable<Uint8Array>,
): Promise<void> {
  try {
    for await (const part of parts) if (part.length > 0) controller.enqueue(part);
    controller.close();
  } catch (error) {
    controller.error(error);
  }
}

/** The body by its framing: chunks, a length, or whatever comes until the end. */
async function* framed(reader: Reader, rest: Uint8Array, headers: Headers): AsyncGenerator<Uint8Array> {
  if (headers.get("transfer-encoding") === "chunked") return yield* readChunks(following(reader, rest));
  const length = headers.get("content-length");
  let left = length === null ? Number.POSITIVE_INFINITY : Number(length);
  if (left === 0) return;
  for await (const part of following(reader, rest)) {
    yield part.subarray(0, left);
    left -= part.length;
    if (left <= 0) return;
  }
  if (length !== null) throw closedEarly();
}

async function* following(reader: Reader, first: Uint8Array): AsyncGenerator<Uint8Array> {
  yield first;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
