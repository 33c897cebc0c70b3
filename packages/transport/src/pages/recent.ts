/** Ten megabytes of UUIDs, or so. */
const MOST_REMEMBERED = 100_000;

/** Remembers the last hundred thousand values that came, so that a list without end doesn't fill the memory. */
export class Recent {
  readonly #values = new Set<unknown>();
  /** Whether something was forgotten. */
  isFull = false;

  has(value: unknown): boolean {
    return this.#values.has(value);
  }

  /** True where the value is new. */
  add(value: unknown): boolean {
    if (this.#values.has(value)) return false;
    this.#values.add(value);
    if (this.#values.size > MOST_REMEMBERED) {
      this.isFull = true;
      // A set has its values in the order in which they came.
      this.#values.delete(this.#values.values().next().value);
    }
    return true;
  }
}
