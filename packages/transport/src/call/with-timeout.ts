import { onAbort } from "./abort-listener.js";

/**
 * Waits for a promise, `ms` at most; any of the signals ends the wait early. Whatever way it ends, no timer and no listener
 * is left. What the promise stands for goes on: whoever started it has to stop it.
 */
export async function withTimeout<Value>(
  ms: number,
  signals: readonly AbortSignal[],
  promise?: Promise<Value>,
): Promise<Value | "late" | "aborted"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ends: readonly (() => void)[] = [];
  try {
    return await new Promise((resolve, reject) => {
      // First, so that its failure is always heard, also where a signal can't be listened to.
      promise?.then(resolve, reject);
      timer = setTimeout(resolve, ms, "late" as const);
      ends = signals.map((signal) => onAbort(signal, () => resolve("aborted")));
    });
  } finally {
    clearTimeout(timer);
    for (const end of ends) end();
  }
}
