import { endAttempt } from "../../index.js";
import type { AttemptEnd, Row } from "../../ledger.js";
import type { Database } from "./database.js";
import { readRows, rowColumn } from "./row.js";
import type { Schema } from "./schema.js";

/**
 * Records how several attempts ended, of those that are the plain case: the entry is `sending`, it holds none behind it, and
 * neither it nor its account waits now. The others are left to `end`. Locks on several conversations could wait in a circle
 * with a caller's transaction, so that this waits for none.
 */
export async function endEach(
  database: Database,
  schema: Schema,
  ends: readonly AttemptEnd[],
): Promise<readonly (Row | undefined)[]> {
  const plain = ends.filter(({ state, holdAccountMs }) => state !== "queued" && holdAccountMs === undefined);
  if (plain.length === 0) return ends.map(() => undefined);
  const rows = await database.transaction(async (queries) => {
    const locked = await queries.query(
      `SELECT ${rowColumn(schema)} FROM ${schema.entries} e WHERE key = ANY($1) FOR UPDATE OF e SKIP LOCKED`,
      [plain.map(({ key }) => key)],
    );
    const found = new Map(readRows(locked).map((row) => [row.key, row]));
    const ended = plain.flatMap((end) => {
      const row = found.get(end.key);
      return row?.state === "sending" ? endedFields(row, end) : [];
    });
    // A statement of its own, since it has to see who was added behind an entry until that was locked.
    const text = `UPDATE ${schema.entries} AS e SET
        state = ended.state, reason = ended.reason, result = ended.result, tries = ended.tries,
        attempts = ended.attempts, owner = NULL, changed_at = clock_timestamp(),
        content = CASE WHEN ended."dropsContent" THEN NULL ELSE e.content END, holds = ended.holds,
        looks = 0, look_at = CASE WHEN ended.state = 'unknown' THEN clock_timestamp() END
      FROM jsonb_to_recordset($1) AS ended (
        key text, state text, reason text, result text, tries int, attempts jsonb, "dropsContent" boolean, holds boolean)
      WHERE e.key = ended.key AND NOT EXISTS (SELECT FROM ${schema.entries} heir WHERE heir.held_by = e.key)
      RETURNING ${rowColumn(schema)}`;
    return readRows(await queries.query(text, [JSON.stringify(ended)]));
  });
  const done = new Map(rows.map((row) => [row.key, row]));
  return ends.map(({ key }) => done.get(key));
}

function endedFields(row: Row, end: AttemptEnd) {
  const { moved, state, reason, result, tries, attempts } = endAttempt(row, end);
  const holds = state === "unknown" && end.holdsConversation === true;
  return moved
    ? [{ key: end.key, state, reason, result, tries, attempts, dropsContent: end.dropContent === true, holds }]
    : [];
}
