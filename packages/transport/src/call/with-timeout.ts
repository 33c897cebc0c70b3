/**
 * Waits for a promise, `ms` at most; any of the signals ends the wait early. Whatever way it ends, no timer and no listener
 * is left. What the promise stands for goes on: whoever started it has to stop it.
 */
export async function withTimeout<Value>(
  ms: number,
  signals: readonly AbortSignal[],
  promise?: Promise<Value>,
): Promise<Value | "late" | "aborted"> {
  let end = () => {};
  try {
    return await new Promise((resolve, reject) => {
      const onAbort = () => resolve("aborted");
      const timer = setTimeout(resolve, ms, "late" as const);
      end = () => {
        clearTimeout(timer);
        for (const signal of signals) signal.removeEventListener("abort", onAbort);
      };
      for (const signal of signals) {
        signal.addEventListener("abort", onAbort);
        if (signal.aborted) onAbort();
      }
      promise?.then(resolve, reject);
    });
  } finally {
    end();
  }
}
