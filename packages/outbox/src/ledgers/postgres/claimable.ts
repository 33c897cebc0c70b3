import type { Schema } from "./schema.js";

/** The entry of `e`'s conversation that is under way, or unknown and holds the rest; a subquery. */
export const inTheWay = ({ entries }: Schema) => `(SELECT other.key FROM ${entries} other
  WHERE other.account = e.account AND other.conversation = e.conversation AND other.live AND other.state <> 'queued'
  LIMIT 1)`;

/** The entry that is queued before `e` in its conversation; a subquery. */
export const queuedBefore = ({ entries }: Schema) => `(SELECT before.key FROM ${entries} before
  WHERE before.account = e.account AND before.conversation = e.conversation AND before.live AND before.seq < e.seq
    AND before.state = 'queued'
  ORDER BY before.seq DESC LIMIT 1)`;

/**
 * That nothing of its conversation stands in the way of an entry `e` that isn't held: two that were added at the same
 * time are held by the same one, and one that is sent again comes before others that nothing has held. The subqueries
 * have a value, since of EXISTS a planner may make a join that reads every conversation first.
 */
export const isNext = (schema: Schema) => `e.state = 'queued' AND e.held_by IS NULL
  AND ${inTheWay(schema)} IS NULL AND ${queuedBefore(schema)} IS NULL`;

/** The statement's own time, rather than `clock_timestamp()`, which no index can be searched by. */
export const IS_DUE = "e.due_at <= statement_timestamp()";

/** That an account isn't told to wait. */
export const isFree = ({ accounts }: Schema, account: string) => `NOT EXISTS (SELECT FROM ${accounts} hold
  WHERE hold.account = ${account} AND hold.held_until > statement_timestamp())`;
