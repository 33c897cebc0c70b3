import type { AttemptEnd, Claim, Row } from "../../ledger.js";
import { isUniqueViolation } from "./connection-lost.js";
import type { Database } from "./database.js";
import type { PostgresQueries } from "./pool.js";
import { readRows, startedRowColumn } from "./row.js";
import type { Schema } from "./schema.js";
import { takeTurnsName, WRONG_ISOLATION } from "./take-turns-function.js";

/** What is done for one who sends: an attempt's end, or a claim. */
export type Turn =
  | { readonly end: AttemptEnd; readonly claim?: undefined }
  | { readonly end?: undefined; readonly claim: Claim };

/** The row that has ended; the one that was claimed, or nothing, where there are fewer entries than claims. */
export interface TurnTaken {
  readonly row: Row | undefined;
  /** Of an end with a `next`, where that was claimed with it. */
  readonly next?: Row | undefined;
}

/** An end as the function reads it. */
interface Ended extends Pick<AttemptEnd, "key" | "mark" | "outcome" | "state" | "result" | "isTry"> {
  readonly reason: string | undefined;
  readonly dropsContent: boolean;
  readonly holds: boolean;
  /** The mark of what is claimed once it is recorded. */
  readonly next: string | undefined;
}

interface Taking {
  readonly ends: readonly Ended[];
  readonly marks: readonly string[];
  /** Whose claims those are. */
  readonly claim: Claim | undefined;
}

type TakeTurns = (turns: readonly Turn[]) => Promise<readonly (TurnTaken | undefined)[]>;

/**
 * Records and claims what is asked for at the same time. Never are more `sending` than there are requests to come: an entry
 * is taken for each claim that waits for one now. An end that isn't the plain case is left out, and so are claims of
 * another kind than the first.
 */
export function turnTaker(database: Database, schema: Schema): TakeTurns {
  const name = takeTurnsName(schema);
  let run = database.repeat;

  async function take(turn: Taking): Promise<readonly Row[]> {
    for (let mayBeTaken = false; ; ) {
      try {
        return await run((queries, isRepeat) => takeAll(queries, schema, name, turn, mayBeTaken || isRepeat));
      } catch (error) {
        const { code } = error as { readonly code?: unknown };
        // The database's default is another level, which only a transaction of its own sets right.
        if (code === WRONG_ISOLATION && run !== database.transaction) run = database.transaction;
        // Another entry of the conversation was taken in between, or this claim was by a try of before.
        else if (isUniqueViolation(error)) mayBeTaken = true;
        else throw error;
      }
    }
  }

  return async (turns) => {
    const [first] = turns.flatMap(({ end, claim }) => claim ?? end?.next ?? []);
    const isAlike = (claim: Claim | undefined) => claim && first && likeness(claim) === likeness(first);
    const ends = turns.flatMap(({ end }) => (end && isPlain(end) ? endedFields(end, isAlike(end.next)) : []));
    const marks = turns.flatMap(({ claim }) => (claim && isAlike(claim) ? claim.mark : []));
    if (ends.length === 0 && marks.length === 0) return turns.map(() => undefined);
    const rows = await take({ ends, marks, claim: first });
    const claimed = new Map(rows.map((row) => [row.state === "sending" && row.attempts.at(-1)?.mark, row]));
    const ended = new Map(rows.map((row) => [row.state !== "sending" && row.key, row]));
    return turns.map(({ end, claim }) => {
      if (claim) return isAlike(claim) ? { row: claimed.get(claim.mark) } : undefined;
      const row = ended.get(end.key);
      return row && { row, ...(isAlike(end.next) && { next: claimed.get(end.next?.mark ?? "") }) };
    });
  };
}

/** Once. What an earlier try has taken, which nobody has confirmed, is taken already. */
async function takeAll(
  queries: PostgresQueries,
  schema: Schema,
  functionName: string,
  { ends, marks, claim }: Taking,
  mayBeTaken: boolean,
): Promise<readonly Row[]> {
  const { owner, leaseMs, accounts, key } = claim ?? { accounts: [] };
  const text = `SELECT ${startedRowColumn(schema)} FROM ${functionName}($1, $2, $3, $4, $5, $6) e`;
  const values = [JSON.stringify(ends), marks, owner ?? null, leaseMs ?? null, accounts, key ?? null];
  // What has ended with these was committed with them, and tells that when it is asked for by itself.
  const all = [...marks, ...ends.flatMap(({ next }) => next ?? [])];
  const taken = mayBeTaken ? await markedBy(queries, schema, all) : [];
  return taken.length > 0 ? taken : readRows(await queries.query(text, values));
}

/**
 * The entries that an earlier try has taken, which nobody has confirmed. Where the lease has passed since, one is `unknown`:
 * it isn't this owner's any more, and its mark not for another entry.
 */
async function markedBy(queries: PostgresQueries, schema: Schema, marks: readonly string[]): Promise<readonly Row[]> {
  const text = `SELECT ${startedRowColumn(schema)} FROM ${schema.entries} e
    WHERE mark = ANY($1) AND state IN ('sending', 'unknown')`;
  return readRows(await queries.query(text, [marks]));
}

function isPlain({ state, holdAccountMs }: AttemptEnd): boolean {
  return state !== "queued" && holdAccountMs === undefined;
}

/** What `endAttempt` makes of a row that is `sending` by this attempt, none of whose attempts is known to be sent. */
function endedFields(end: AttemptEnd, claimsNext: boolean | undefined): Ended {
  const { key, mark, outcome, state, reason, result, isTry } = end;
  const holds = state === "unknown" && end.holdsConversation === true;
  const next = claimsNext ? end.next?.mark : undefined;
  return { key, mark, outcome, state, reason, result, isTry, dropsContent: end.dropContent === true, holds, next };
}

function likeness({ owner, leaseMs, accounts, key }: Claim): string {
  return JSON.stringify([owner, leaseMs, accounts, key]);
}
