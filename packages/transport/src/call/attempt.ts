import { AbortedError, TimeoutError, UnreadableAnswerError } from "../errors/index.js";
import { describe } from "../refuse.js";
import type { PreparedRequest } from "../request/prepare.js";
import { depthMeter } from "../response/depth-meter.js";
import { type CallContext, callError } from "./call-context.js";
import { connectionError } from "./connection-error.js";
import { platformFetch } from "./platform-fetch.js";
import { withTimeout } from "./with-timeout.js";

/** An answer, and its body as bytes or what kept it from being read whole. */
export interface Received {
  readonly response: Response;
  readonly bytes?: Uint8Array<ArrayBuffer>;
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
  // The wait isn't left to the signal, since a `fetch` passed in may not heed one.
  const came = await withTimeout(timeoutMs, context.signals, sendAndRead(context, request, controller.signal));
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
): Promise<Received> {
  const { fetch: send = platformFetch } = context.settings.options;
  let response: Response;
  try {
    response = await send(url, { ...init, signal });
  } catch (cause) {
    throw connectionError(context, cause);
  }
  // A `fetch` passed in may give anything.
  if (typeof response?.status !== "number" || typeof response.headers?.get !== "function") {
    const came = response as unknown;
    const sentence = `the fetch that was passed in gave no Response, but what is ${describe(came)}`;
    throw callError(context, UnreadableAnswerError, sentence, { outcome: "unknown" });
  }
  try {
    return { response, ...(await readBytes(response, context.limits.maxAnswerBytes)) };
  } catch {
    // The status arrived, and says more about the outcome than the broken body does.
    return { response, problem: "the body ended early" };
  }
}

async function readBytes(response: Response, maxBytes: number): Promise<Omit<Received, "response">> {
  if (!response.body) return { bytes: new Uint8Array() };
  const reader = response.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const isTooDeep = depthMeter();
  let tooDeep = false;
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!(value instanceof Uint8Array)) return { problem: "the body doesn't consist of bytes" };
    length += value.length;
    // A body may be endless.
    if (length > maxBytes) {
      reader.cancel().catch(() => {});
      return { problem: "the body exceeds maxAnswerBytes" };
    }
    tooDeep = isTooDeep(value);
    chunks.push(value);
  }
  const [first] = chunks;
  const bytes = first && !chunks[1] ? first : new Uint8Array(await new Blob(chunks).arrayBuffer());
  return { bytes, isTooDeep: tooDeep };
}
