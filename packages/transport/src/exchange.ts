import { type ReadBody, readBody } from "./answer/read-body.js";
import type { CallContext } from "./call-context.js";
import { connectionFailure, shownCause } from "./connection-failure.js";
import { AbortedError, ConnectionError, TimeoutError } from "./errors/index.js";
import type { PreparedRequest } from "./request/prepare.js";
import { within } from "./within.js";

export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** An answer whose body was read, as far as it could be. */
export interface Exchange {
  readonly response: Response;
  readonly read: ReadBody;
}

/** Sends one request and reads its answer, or throws the error that says why none came; it is then cancelled. */
export async function exchange(
  { where, harmless, settings }: CallContext,
  send: Send,
  request: PreparedRequest,
  limits: { readonly timeoutMs: number; readonly maxAnswerBytes: number; readonly signal: AbortSignal | undefined },
): Promise<Exchange> {
  const { timeoutMs, maxAnswerBytes, signal } = limits;
  const controller = new AbortController();
  const unknown = { ...where, outcome: "unknown", retryable: harmless } as const;
  let came: Exchange | "late" | "aborted";
  try {
    // The wait isn't left to the signal, since a `fetch` passed in may not heed one.
    came = await within(timeoutMs, signal, sendAndRead(send, request, maxAnswerBytes, controller.signal));
  } catch (thrown) {
    const { code, connected } = connectionFailure(thrown);
    const cause = shownCause(thrown, code, settings.redact);
    const shownCode = code ? ` (${code})` : "";
    if (connected === "unknown") {
      throw new ConnectionError(`the connection failed${shownCode}; the request may have taken effect`, {
        ...unknown,
        cause,
      });
    }
    throw new ConnectionError(`no connection to ${new URL(settings.baseUrl).host}${shownCode}; nothing was sent`, {
      ...where,
      outcome: "not-sent",
      retryable: connected === "no",
      cause,
    });
  }
  if (typeof came === "object") return came;
  controller.abort();
  if (came === "late") {
    const sentence = `no whole answer within ${Math.round(timeoutMs)} ms; the request may have taken effect`;
    throw new TimeoutError(sentence, unknown);
  }
  throw new AbortedError("aborted after the request had left; it may have taken effect", {
    ...unknown,
    retryable: false,
  });
}

async function sendAndRead(
  send: Send,
  { url, method, headers, body }: PreparedRequest,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Exchange> {
  const init: RequestInit = { method, headers, signal, redirect: "manual" };
  if (body !== undefined) init.body = body;
  const response = await send(url, init);
  return { response, read: await readBody(response, maxBytes) };
}
