import type { Database } from "./database.js";
import type { Schema } from "./schema.js";

/** An attempt, and the entry that it is to own. */
export interface Owning {
  readonly key: string;
  readonly mark: string;
}

/** Whether each of these attempts' leases is still its own. */
export async function ownEach(
  database: Database,
  { entries }: Schema,
  wanted: readonly Owning[],
): Promise<readonly boolean[]> {
  const text = `SELECT key, mark FROM ${entries}
    WHERE mark = ANY($1) AND state = 'sending' AND lease_until > clock_timestamp()`;
  const { rows } = await database.repeat((queries) => queries.query(text, [wanted.map(({ mark }) => mark)]));
  const keys = new Map((rows as readonly Owning[]).map(({ key, mark }) => [mark, key]));
  return wanted.map(({ key, mark }) => keys.get(mark) === key);
}
