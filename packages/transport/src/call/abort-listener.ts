const listeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when the signal aborts, at once where it has; the returned function ends that. All waits on one signal share
 * a single listener, since Node warns of a leak at the eleventh, and a thousand calls with one signal are no leak.
 */
export function onAbort(signal: AbortSignal, callBack: () => void): () => void {
  if (signal.aborted) callBack();
  let waiting = listeners.get(signal);
  if (!waiting) {
    waiting = new Set();
    listeners.set(signal, waiting);
    signal.addEventListener("abort", tellAll);
  }
  const all = waiting.add(callBack);
  return () => {
    all.delete(callBack);
    if (all.size > 0 || listeners.get(signal) !== all) return;
    listeners.delete(signal);
    signal.removeEventListener("abort", tellAll);
  };
}

function tellAll(event: Event): void {
  for (const callBack of listeners.get(event.target as AbortSignal) ?? []) callBack();
}
