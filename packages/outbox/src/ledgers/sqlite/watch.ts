import type { Database } from "./node-sqlite.js";

const POLL_MS = 50;

/** Tells of changes: of this connection at once, and of others as soon as a look at the file shows them. */
export class Watchers {
  readonly #callbacks = new Set<() => void>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #version: unknown;

  /** Looks at the file only while somebody watches, and keeps no process alive by it. */
  add(onChange: () => void, database: () => Database | undefined): () => void {
    // One object for each call, so that the same function may watch twice.
    const callback = () => onChange();
    this.#callbacks.add(callback);
    this.#timer ??= setInterval(() => this.#poll(database()), POLL_MS).unref();
    return () => {
      this.#callbacks.delete(callback);
      if (this.#callbacks.size === 0) this.stop();
    };
  }

  notify(): void {
    for (const callback of this.#callbacks) callback();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** `data_version` changes with each commit of another connection. */
  #poll(database: Database | undefined): void {
    const version = database && versionOf(database);
    const isNew = this.#version !== undefined && version !== undefined && version !== this.#version;
    this.#version = version;
    if (isNew) this.notify();
  }
}

/** Undefined where the file can't be read now: what works on it tells that, and the next look is soon. */
function versionOf(database: Database): unknown {
  try {
    return database.prepare("PRAGMA data_version").get()?.["data_version"];
  } catch {
    return undefined;
  }
}
