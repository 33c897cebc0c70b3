/** Keeps to the order of calling what is prepared in a time of its own, such as by a digest or by the caller's seal. */
export class CallOrder {
  readonly #last = new Map<string, Promise<unknown>>();

  /** What was prepared, once all that was asked for before it by this name is. */
  async after<Prepared>(name: string, preparing: Promise<Prepared>): Promise<Prepared> {
    const own = Promise.allSettled([this.#last.get(name), preparing]);
    this.#last.set(name, own);
    await own;
    if (this.#last.get(name) === own) this.#last.delete(name);
    return preparing;
  }
}
