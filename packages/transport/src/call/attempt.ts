import { AbortedError, TimeoutError } from "../errors/index.js";
import type { PreparedRequest } from "../request/prepare.js";
import type { CallContext } from "./call-context.js";
import { connectionError } from "./connection-error.js";
import { withTimeout } from "./with-timeout.js";

/** An answer, and its body as bytes or what kept it from being read whole. */
export interface Received {
  readonly response: Response;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly problem?: string;
}

/** Sends one request and reads its answer, or throws the error that says why none came; it is then cancelled. */
export async function attemptOnce(
  context: CallContext,
  request: PreparedRequest,
  timeoutMs: number,
): Promise<Received> {
  const { where, operation, signals } = context;
  const controller = new AbortController();
  // The wait isn't left to the signal, since a `fetch` passed in may not heed one.
  const came = await withTimeout(timeoutMs, signals, sendAndRead(context, request, controller.signal));
  if (typeof came === "object") return came;
  controller.abort();
  if (came === "aborted")
    throw new AbortedError("aborted after the request had left", { ...where, outcome: "unknown" });
  const sentence = `no whole answer within ${Math.round(timeoutMs)} ms`;
  throw new TimeoutError(sentence, { ...where, outcome: "unknown", retryable: operation.idempotent });
}

async function sendAndRead(
  context: CallContext,
  { url, init }: PreparedRequest,
  signal: AbortSignal,
): Promise<Received> {
  const { send, limits } = context;
  let response: Response;
  try {
    response = await send(url, { ...init, signal });
  } catch (cause) {
    throw connectionError(context, cause);
  }
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      // A body may be endless.
      if (length > limits.maxAnswerBytes) {
        reader.cancel().catch(() => {});
        return { response, problem: "the body exceeds maxAnswerBytes" };
      }
      chunks.push(value);
    }
  } catch {
    // The status arrived, and says more about the outcome than the broken body does.
    return { response, problem: "the body ended early" };
  }
  const [first] = chunks;
  return { response, bytes: first && !chunks[1] ? first : new Uint8Array(await new Blob(chunks).arrayBuffer()) };
}
