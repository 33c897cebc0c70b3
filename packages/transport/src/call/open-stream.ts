import { AbortedError, UnreadableAnswerError } from "../errors/index.js";
import type { OpenBody } from "../operation.js";
import { maskedCopy } from "../redact.js";
import { kindOf } from "../response/read-response.js";
import { onAbort } from "./abort-listener.js";
import { type CallContext, callError, type ErrorClass } from "./call-context.js";

/**
 * For a download: a success whose body is bytes to the contract, or unknown to it, as a stream. There is no limit on its
 * size, and none on its time: `timeoutMs` and `deadlineMs` end with the headers, and then the signals of the call and of its
 * client end it. What ends it early errors the stream with an `AgentpostError`. It is to be read to its end, or cancelled.
 */
export const openStream: OpenBody = (context: CallContext, status, body, ended) => {
  const kind = kindOf(context.operation, status);
  if (ended.aborted || status < 200 || status > 299 || (kind !== "bytes" && typeof kind !== "function"))
    return undefined;
  const reader = (body ?? new Blob().stream()).getReader();
  let listeners: readonly (() => void)[] = [];
  const end = () => {
    for (const listener of listeners) listener();
  };
  const failure = (Class: ErrorClass, sentence: string, cause?: unknown) =>
    callError(context, Class, sentence, {
      outcome: "unknown",
      status,
      ...(cause !== undefined && { cause: maskedCopy(cause, context.settings.redact) }),
    });
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const abort = () => {
          controller.error(failure(AbortedError, "aborted before the end of the body"));
          end();
          reader.cancel().catch(() => {});
        };
        listeners = context.signals.map((signal) => onAbort(signal, abort));
      },
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          controller.close();
        } catch (cause) {
          // Without effect where the stream was aborted.
          const sentence = `${status}, but the body ended early, or can't be read`;
          controller.error(failure(UnreadableAnswerError, sentence, cause));
        }
        end();
      },
      async cancel(reason) {
        end();
        await reader.cancel(reason).catch(() => {});
      },
    },
    // Nothing is read before it is asked for.
    { highWaterMark: 0 },
  );
};
