const BUSY = 5;
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 100;
const PATIENCE_MS = 30_000;

/** Repeats what finds the file locked by another process, without blocking this one, for half a minute at most. */
export async function whenFree<Result>(work: () => Result): Promise<Result> {
  const startedAtMs = performance.now();
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() - startedAtMs > PATIENCE_MS) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** The low byte is SQLite's code, what stands above it says where it happened. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === BUSY;
}
