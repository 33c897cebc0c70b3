/**
 * Waits for a promise, `ms` at most; any of the signals ends the wait early. Whatever way it ends, no timer and no listener
 * is left. What the promise stands for goes on: whoever started it has to stop it.
 */
export function within<Value>(
  ms: number,
  signals: readonly AbortSignal[],
  promise?: Promise<Value>,
): Promise<Value | "late" | "aborted"> {
  return new Promise((resolve, reject) => {
    const ending =
      <Result>(settle: (result: Result) => void) =>
      (result: Result) => {
        clearTimeout(timer);
        for (const signal of signals) signal.removeEventListener("abort", onAbort);
        settle(result);
      };
    const onAbort = ending<unknown>(() => resolve("aborted"));
    const timer = setTimeout(
      ending(() => resolve("late")),
      ms,
    );
    for (const signal of signals) {
      signal.addEventListener("abort", onAbort);
      if (signal.aborted) onAbort(signal);
    }
    promise?.then(ending(resolve), ending(reject));
  });
}
