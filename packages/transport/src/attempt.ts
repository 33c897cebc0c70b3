import { readBytes } from "./answer/read-bytes.js";
import type { PreparedRequest } from "./request/prepare.js";

/** What one request came to. */
export type Attempt =
  | { readonly kind: "answered"; readonly response: Response; readonly bytes: Uint8Array; readonly bodyFault?: unknown }
  | { readonly kind: "failed"; readonly cause: unknown }
  | { readonly kind: "timed-out" }
  | { readonly kind: "aborted" };

/**
 * Sends one request and reads its answer whole, within `timeoutMs`. It never rejects, and whatever way it ends,
 * no timer and no listener of it is left, and the request is cancelled if it still runs.
 */
export function attempt(
  send: (url: string, init: RequestInit) => Promise<Response>,
  request: PreparedRequest,
  limits: { timeoutMs: number; maxBytes: number; signal: AbortSignal | undefined },
): Promise<Attempt> {
  const { timeoutMs, maxBytes, signal } = limits;
  return new Promise((resolve) => {
    const controller = new AbortController();
    // The promise is settled here rather than through the signal, since a `fetch` passed in may not heed one.
    const end = (result: Attempt, cancel = true) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      if (cancel) controller.abort();
      resolve(result);
    };
    const onAbort = () => end({ kind: "aborted" });
    const timer = setTimeout(() => end({ kind: "timed-out" }), timeoutMs);
    signal?.addEventListener("abort", onAbort);
    exchange(send, request, maxBytes, controller.signal).then(
      (result) => end(result, "bodyFault" in result),
      (cause) => end({ kind: "failed", cause }),
    );
  });
}

async function exchange(
  send: (url: string, init: RequestInit) => Promise<Response>,
  { url, method, headers, body }: PreparedRequest,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Attempt> {
  const init: RequestInit = { method, headers, signal, redirect: "manual" };
  if (body !== undefined) init.body = body;
  const response = await send(url, init);
  try {
    return { kind: "answered", response, bytes: await readBytes(response, maxBytes) };
  } catch (bodyFault) {
    // The status arrived, and says more about the outcome than the broken body does.
    return { kind: "answered", response, bytes: new Uint8Array(), bodyFault };
  }
}
