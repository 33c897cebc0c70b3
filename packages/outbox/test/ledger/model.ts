import { endAttempt } from "../../src/end-attempt.ts";
import type { AttemptEnd, Change, Row } from "../../src/ledger.ts";

type ModelRow = Row & { readonly holds: boolean };

/** What is compared: all but times. */
export type Shown = Pick<Row, "key" | "state" | "reason" | "heldBy" | "tries" | "attempts" | "result">;

/** A ledger as its words say it, with no thought of speed: who is held is worked out anew at each question. */
export class Model {
  readonly #rows: ModelRow[] = [];

  add(row: Row): void {
    if (!this.#rows.some(({ key }) => key === row.key)) this.#rows.push({ ...row, holds: false });
  }

  /** The keys of which a claim may take one. */
  claimable(): string[] {
    return this.shown()
      .filter(({ state, heldBy }) => state === "queued" && heldBy === undefined)
      .map(({ key }) => key);
  }

  claim(key: string, mark: string): void {
    this.#update(key, (row) => ({ ...row, state: "sending", attempts: [...row.attempts, { mark, startedAtMs: 0 }] }));
  }

  end(end: AttemptEnd): void {
    this.#update(end.key, (row) => {
      const { moved, ...ended } = endAttempt(row, end);
      return { ...row, ...ended, holds: moved ? end.holdsConversation === true : row.holds };
    });
  }

  abandon(holds: boolean): void {
    for (const { key, state } of [...this.#rows]) {
      if (state === "sending") this.#update(key, (row) => ({ ...row, state: "unknown", holds }));
    }
  }

  change({ key, from, state, reason }: Change): void {
    this.#update(key, (row) => (from.includes(row.state) ? { ...row, state, reason } : row));
  }

  shown(): Shown[] {
    return this.#rows.map(({ key, state, reason, tries, attempts, result, conversation }) => {
      const chain = this.#chain(conversation);
      const heldBy = chain[chain.indexOf(key) - 1];
      return { key, state, reason, tries, attempts, result, heldBy };
    });
  }

  /** What is being sent, and then what is live in the order of adding. */
  #chain(conversation: string): string[] {
    const live = this.#rows.filter(
      (row) => row.conversation === conversation && (row.state === "queued" || (row.state === "unknown" && row.holds)),
    );
    const sending = this.#rows.filter((row) => row.conversation === conversation && row.state === "sending");
    return [...sending, ...live].map(({ key }) => key);
  }

  #update(key: string, change: (row: ModelRow) => ModelRow): void {
    const index = this.#rows.findIndex((row) => row.key === key);
    const row = this.#rows[index];
    if (row) this.#rows[index] = change(row);
  }
}
