import { IS_DUE, isNext } from "./claimable.js";
import type { Schema } from "./schema.js";

/** What an entry is taken with, as the statement calls it. `marks` is an array, and as many are taken. */
interface Taking {
  readonly owner: string;
  readonly marks: string;
  readonly leaseMs: string;
}

/** Takes those entries `e` that are due for longest, in one statement, each by its own mark. */
export function takeFirst(schema: Schema, which: string, { owner, marks, leaseMs }: Taking): string {
  // An array, since of a list of rows a planner may think that it is long, and read the whole table for it.
  return `WITH free AS MATERIALIZED (
      SELECT e.seq, e.due_at FROM ${schema.entries} e WHERE ${which} AND ${isNext(schema)} AND ${IS_DUE}
      ORDER BY e.due_at, e.seq LIMIT cardinality(${marks}) FOR UPDATE SKIP LOCKED
    ),
    taken AS MATERIALIZED (SELECT array_agg(seq ORDER BY due_at, seq) AS seqs FROM free)
    UPDATE ${schema.entries} AS e SET
      state = 'sending', owner = ${owner}, mark = (${marks})[array_position(taken.seqs, e.seq)],
      changed_at = clock_timestamp(), lease_until = clock_timestamp() + ${leaseMs} * interval '1 millisecond',
      attempts = e.attempts || jsonb_build_object(
        'mark', (${marks})[array_position(taken.seqs, e.seq)],
        'startedAtMs', floor(extract(epoch FROM clock_timestamp()) * 1000),
        'dueAtMs', floor(extract(epoch FROM e.due_at) * 1000))
    FROM taken WHERE e.seq = ANY(taken.seqs)`;
}
