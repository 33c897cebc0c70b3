import { AbortedError } from "../index.js";

/** Waits between two requests, or throws an `AbortedError` as soon as the signal aborts; `wake` ends the wait early. */
export async function pause(
  ms: number,
  where: { readonly vendor: string; readonly operation: string },
  signal?: AbortSignal | null,
  wake?: Promise<unknown>,
): Promise<void> {
  // Of the message that is asked about, nothing more is known.
  const aborted = () => new AbortedError("aborted while waiting to ask again", { ...where, outcome: "unknown" });
  if (signal?.aborted) throw aborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(resolve, ms);
      wake?.then(() => resolve());
      onAbort = () => reject(aborted());
      signal?.addEventListener("abort", onAbort);
    });
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener("abort", onAbort);
  }
}
