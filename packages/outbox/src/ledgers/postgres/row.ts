import type { Row } from "../../ledger.js";
import { inTheWay, queuedBefore } from "./claimable.js";
import type { Schema } from "./schema.js";

const MS = (time: string) => `floor(extract(epoch FROM ${time}) * 1000)`;

/**
 * A row of `entries`, called `e` in the statement, as the text of a JSON object with a `Row`'s fields: a text is read the
 * same whatever parsers of numbers and times the caller has given to `pg`.
 */
export function rowColumn(schema: Schema): string {
  return columnWith(
    schema,
    `CASE WHEN e.state = 'queued' THEN coalesce(${queuedBefore(schema)}, ${inTheWay(schema)}) END`,
  );
}

/** The same of a row that isn't queued, and so waits behind none: less for the server to plan. */
export function startedRowColumn(schema: Schema): string {
  return columnWith(schema, "NULL");
}

function columnWith(schema: Schema, heldBy: string): string {
  return `json_build_object(
    'key', e.key, 'digest', e.digest, 'account', e.account, 'conversation', e.conversation,
    'state', e.state, 'reason', e.reason, 'content', e.content,
    'addedAtMs', ${MS("e.added_at")}, 'changedAtMs', ${MS("e.changed_at")}, 'dueAtMs', ${MS("e.due_at")},
    'heldBy', ${heldBy},
    'accountHeldForMs', (
      SELECT ceil(extract(epoch FROM held_until - clock_timestamp()) * 1000) FROM ${schema.accounts} hold
      WHERE hold.account = e.account AND held_until > clock_timestamp()),
    'owner', e.owner, 'tries', e.tries, 'attempts', e.attempts, 'result', e.result
  )::text AS row`;
}

/** The rows of a statement that selects or returns `rowColumn`. */
export function readRows({ rows }: { readonly rows: readonly unknown[] }): Row[] {
  return rows.map((each) => {
    const row: Record<string, unknown> = JSON.parse((each as { readonly row: string }).row);
    for (const name in row) row[name] ??= undefined;
    return row as unknown as Row;
  });
}
