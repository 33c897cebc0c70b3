import { whenFree } from "./busy.js";
import type { Sql } from "./sql.js";

/** More would keep the process from everything else for too long. */
const MOST_AT_ONCE = 256;

interface Waiting {
  work(): unknown;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

type Done = { readonly each: Waiting; readonly result: unknown } | { readonly each: Waiting; readonly error: unknown };

/**
 * One transaction for what comes in one turn of the event loop, since a sync of the disk takes as long for a hundred
 * operations as for one. Each is undone by itself when it throws, and none is told of before all are on disk.
 */
export class GroupCommit {
  readonly #sql: Sql;
  readonly #changed: () => void;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;

  /** `changed` is called after each commit that has written something; one that found nothing to do has not. */
  constructor(sql: Sql, changed: () => void) {
    this.#sql = sql;
    this.#changed = changed;
  }

  /** Resolves when what `work` wrote is on disk. */
  run<Result>(work: () => Result): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (result: unknown) => void, reject });
      this.#running ??= this.#runAll();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #runAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      const group = this.#waiting.splice(0, MOST_AT_ONCE);
      try {
        const changesBefore = this.#changes();
        const done = await whenFree(() => this.#commit(group));
        for (const { each, ...ended } of done) {
          if ("error" in ended) each.reject(ended.error);
          else each.resolve(ended.result);
        }
        if (this.#changes() !== changesBefore) this.#changed();
      } catch (error) {
        for (const each of group) each.reject(error);
      }
    }
    this.#running = undefined;
  }

  #commit(group: readonly Waiting[]): Done[] {
    this.#sql.run("BEGIN IMMEDIATE");
    try {
      const done = group.map((each) => this.#runOne(each));
      this.#sql.run("COMMIT");
      return done;
    } catch (error) {
      this.#rollBack();
      throw error;
    }
  }

  #runOne(each: Waiting): Done {
    this.#sql.run("SAVEPOINT one");
    try {
      const result = each.work();
      this.#sql.run("RELEASE one");
      return { each, result };
    } catch (error) {
      try {
        this.#sql.run("ROLLBACK TO one");
        this.#sql.run("RELEASE one");
      } catch {
        // A disk that is full ends the whole transaction, and with it all of the group.
        throw error;
      }
      return { each, error };
    }
  }

  /** Of this connection, since it was opened. */
  #changes(): number | undefined {
    return this.#sql.get<{ changes: number }>("SELECT total_changes() AS changes")?.changes;
  }

  #rollBack(): void {
    try {
      this.#sql.run("ROLLBACK");
    } catch {
      // SQLite has done so by itself.
    }
  }
}
