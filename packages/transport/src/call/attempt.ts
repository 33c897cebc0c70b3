import { AbortedError, TimeoutError, UnreadableAnswerError } from "../errors/index.js";
import type { PreparedRequest } from "../request/prepare.js";
import { depthMeter } from "../response/depth-meter.js";
import { type CallContext, callError } from "./call-context.js";
import { connectionError } from "./connection-error.js";
import { platformFetch } from "./platform-fetch.js";
import { withTimeout } from "./with-timeout.js";

/** An answer, and its body as bytes or what kept it from being read whole. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** In place of bytes. */
  readonly stream?: ReadableStream<Uint8Array>;
  readonly problem?: string;
  /** Whether it is nested too deeply to be read as JSON. */
  readonly isTooDeep?: boolean;
}

/** Sends one request and reads its answer, or throws the error that says why none came; it is then cancelled. */
export async function attemptOnce(
  context: CallContext,
  request: PreparedRequest,
  timeoutMs: number,
): Promise<Received> {
  const controller = new AbortController();
  const endsAt = performance.now() + timeoutMs;
  // The wait isn't left to the signal, since a `fetch` passed in may not heed one.
  const came = await withTimeout(timeoutMs, context.signals, sendAndRead(context, request, controller.signal, endsAt));
  if (typeof came === "object") return came;
  controller.abort();
  const details = { outcome: "unknown" } as const;
  if (came === "aborted") throw callError(context, AbortedError, "aborted after the request had left", details);
  const sentence = `no whole answer within ${Math.round(timeoutMs)} ms`;
  throw callError(context, TimeoutError, sentence, { ...details, retryable: context.operation.idempotent });
}

async function sendAndRead(
  context: CallContext,
  { url, init }: PreparedRequest,
  signal: AbortSignal,
  endsAt: number,
): Promise<Received> {
  const { fetch: send = platformFetch } = context.settings.options;
  let response: Response;
  try {
    response = await send(url, { ...init, signal });
  } catch (cause) {
    throw connectionError(context, cause);
  }
  // A `fetch` passed in may give anything, also what changes each time it is read.
  const { status, headers, body } = Object(response) as Response;
  if (typeof status !== "number" || typeof headers?.get !== "function") {
    const sentence = "the given fetch gave no Response";
    throw callError(context, UnreadableAnswerError, sentence, { outcome: "unknown" });
  }
  const stream = context.operation.open?.(context as never, status, body, signal);
  if (stream) return { status, headers, stream };
  const isOver = () => signal.aborted || performance.now() > endsAt;
  try {
    return { status, headers, ...(await readBytes(body, context.limits.maxAnswerBytes, isOver)) };
  } catch {
    // The status arrived, and says more about the outcome than the broken body does.
    return { status, headers, problem: "the body ended early, or can't be read" };
  }
}

async function readBytes(
  body: Response["body"],
  maxBytes: number,
  isOver: () => boolean,
): Promise<Omit<Received, "status" | "headers">> {
  if (!body) return { bytes: new Uint8Array() };
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const isTooDeep = depthMeter();
  let tooDeep = false;
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!(value instanceof Uint8Array)) return { problem: "the body doesn't consist of bytes" };
    length += value.length;
    // A body may be endless; one that always has more at once lets no timer fire while it is read, which then ends the call.
    const isTooLarge = length > maxBytes;
    if (isTooLarge || (chunks[0] && isOver())) {
      reader.cancel().catch(() => {});
      return isTooLarge ? { problem: "the body exceeds maxAnswerBytes" } : new Promise(() => {});
    }
    tooDeep = isTooDeep(value);
    chunks.push(value);
  }
  const [first] = chunks;
  const bytes = first && !chunks[1] ? first : new Uint8Array(await new Blob(chunks).arrayBuffer());
  return { bytes, isTooDeep: tooDeep };
}
