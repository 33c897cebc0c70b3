const undone = new Set<() => void>();
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Has something undone when this process ends, also where it is told to end by a signal: a folder is removed, a child
 * is killed. It must be done at once, since a process that ends waits for nothing. Returns what cancels it.
 */
export function atExit(undo: () => void): () => void {
  if (undone.size === 0) {
    process.on("exit", undoAll);
    for (const signal of SIGNALS) process.on(signal, endBy);
  }
  undone.add(undo);
  return () => {
    undone.delete(undo);
    if (undone.size === 0) stopListening();
  };
}

/** The last first, so that a child is gone before the folder that it writes to. */
function undoAll(): void {
  for (const undo of [...undone].reverse()) undo();
  undone.clear();
  stopListening();
}

function endBy(signal: NodeJS.Signals): void {
  // Who else listens decides what becomes of the process.
  if (process.listenerCount(signal) > 1) return;
  undoAll();
  process.kill(process.pid, signal);
}

function stopListening(): void {
  process.off("exit", undoAll);
  for (const signal of SIGNALS) process.off(signal, endBy);
}
