/**
 * So many places to work in. One that finds nothing to do sleeps; whoever finds something wakes the next, so that one
 * change doesn't make all of them ask at once.
 */
export class Slots {
  readonly #asleep: (() => void)[] = [];
  #changes = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerEndsAt = Number.POSITIVE_INFINITY;
  #asking: Promise<void> | undefined;
  #isClosed = false;

  /** Runs `takeNext` in each place until `close`; it resolves to whether there was something to do. */
  async run(places: number, takeNext: (found: () => void) => Promise<boolean>, nextInMs: () => Promise<number>) {
    const place = async () => {
      while (!this.#isClosed) {
        const changes = this.#changes;
        if (await takeNext(() => this.#wakeOne())) continue;
        await this.#askWhen(nextInMs);
        // What changed since the question was asked may be something to do.
        if (changes === this.#changes && !this.#isClosed) await new Promise<void>((wake) => this.#asleep.push(wake));
      }
    };
    await Promise.all(Array.from({ length: places }, place));
  }

  /** Something has changed. */
  wake(): void {
    this.#changes += 1;
    this.#wakeOne();
  }

  wakeIn(ms: number): void {
    const endsAt = performance.now() + ms;
    if (endsAt >= this.#timerEndsAt || this.#isClosed) return;
    clearTimeout(this.#timer);
    this.#timerEndsAt = endsAt;
    this.#timer = setTimeout(() => {
      this.#timerEndsAt = Number.POSITIVE_INFINITY;
      this.wake();
    }, ms);
  }

  /** Asks once for all who have found nothing to do meanwhile; whoever asked sees what changed since, and comes back. */
  #askWhen(nextInMs: () => Promise<number>): Promise<void> {
    this.#asking ??= nextInMs()
      .then((ms) => this.wakeIn(ms))
      .finally(() => {
        this.#asking = undefined;
      });
    return this.#asking;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    while (this.#asleep.length > 0) this.#wakeOne();
  }

  #wakeOne(): void {
    this.#asleep.pop()?.();
  }
}
