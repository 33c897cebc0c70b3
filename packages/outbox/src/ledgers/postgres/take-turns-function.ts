import { createHash } from "node:crypto";
import { IS_DUE, isFree, isNext } from "./claimable.js";
import { DURABLE } from "./database.js";
import type { Schema } from "./schema.js";
import { takeFirst } from "./take-first.js";

/** The SQLSTATE of a transaction whose statements don't each see what was committed before them. */
export const WRONG_ISOLATION = "25001";

/** Of a digest, in a name. */
const DIGITS = 16;
const PARAMETERS =
  "ends jsonb, marks text[], claim_owner text, lease_ms float8, wanted_accounts text[], wanted_key text";

/**
 * The name of the function that this very code calls. It bears a digest of what the function does: a database never has
 * another one by that name, and versions of this code that run side by side each call their own.
 */
export function takeTurnsName(schema: Schema): string {
  const digest = createHash("sha256").update(PARAMETERS).update(takeTurnsBody(schema)).digest("hex");
  return `"${schema.name}".take_turns_${digest.slice(0, DIGITS)}`;
}

/** What makes it. One of an older version stays, since a process of that version may still call it. */
export function createTakeTurns(schema: Schema): string {
  return `CREATE FUNCTION ${takeTurnsName(schema)}(${PARAMETERS}) ${takeTurnsBody(schema)}`;
}

/**
 * Records how attempts ended, of those that are the plain case, and takes entries for those who wait for one, as many as
 * there are marks and ends with a `next` mark: in one round trip and one commit, with plans that the server keeps. It returns what it has changed.
 *
 * An end is plain where the entry is `sending` by this very attempt and isn't to be tried again. Locks on several
 * conversations could wait in a circle with a caller's transaction, so that this waits for none: an end whose row, or one
 * that waits behind it, is locked by somebody isn't recorded here.
 *
 * Each statement sees what was committed before it, so that whoever was added behind an entry until that was locked is
 * let go. A plan may have been made while the table was empty, and has to go by the indexes all the same.
 */
function takeTurnsBody(schema: Schema): string {
  const { entries } = schema;
  const taking = { owner: "claim_owner", marks: "marks", leaseMs: "lease_ms" };
  const ofKey = `e.key = wanted_key AND e.account = ANY(wanted_accounts) AND ${isFree(schema, "e.account")}`;
  const ofTurn = `e.account = turn AND ${isFree(schema, "turn")}`;
  return `RETURNS SETOF ${entries} LANGUAGE plpgsql
  SET enable_seqscan = off SET enable_bitmapscan = off SET plan_cache_mode = force_generic_plan AS $$
  DECLARE
    ending text[];
    heirs text[];
    busy text[];
    turn text;
    taken_by_turn bigint;
  BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
      RAISE EXCEPTION 'expected the isolation level read committed' USING ERRCODE = '${WRONG_ISOLATION}';
    END IF;
    PERFORM ${DURABLE};

    IF jsonb_array_length(ends) > 0 THEN
      ending := ARRAY(SELECT ended.key FROM jsonb_to_recordset(ends) AS ended (key text));
      ending := ARRAY(SELECT e.key FROM ${entries} e WHERE e.key = ANY(ending) AND e.state = 'sending'
        FOR UPDATE SKIP LOCKED);
      heirs := ARRAY(SELECT e.key FROM ${entries} e WHERE e.held_by = ANY(ending) AND e.held_by IS NOT NULL
        FOR NO KEY UPDATE SKIP LOCKED);
      busy := ARRAY(SELECT e.held_by FROM ${entries} e
        WHERE e.held_by = ANY(ending) AND e.held_by IS NOT NULL AND e.key <> ALL(heirs));
      RETURN QUERY UPDATE ${entries} AS e SET
          state = ended.state, reason = ended.reason, result = ended.result, tries = e.tries + ended."isTry"::int,
          attempts = jsonb_set(e.attempts, '{-1,outcome}', to_jsonb(ended.outcome)),
          owner = NULL, changed_at = clock_timestamp(),
          content = CASE WHEN ended."dropsContent" THEN NULL ELSE e.content END, holds = ended.holds,
          looks = 0, look_at = CASE WHEN ended.state = 'unknown' THEN clock_timestamp() END
        FROM jsonb_to_recordset(ends) AS ended (key text, mark text, outcome text, state text, reason text, result text,
          "isTry" boolean, "dropsContent" boolean, holds boolean)
        WHERE e.key = ANY(ending) AND e.key <> ALL(busy) AND e.key = ended.key AND e.mark = ended.mark
          AND NOT e.attempts @> '[{"outcome": "sent"}]'
        RETURNING e.*;
      IF cardinality(heirs) > 0 THEN
        UPDATE ${entries} AS heir SET held_by = e.held_by
        FROM ${entries} e WHERE heir.key = ANY(heirs) AND e.key = heir.held_by AND NOT e.live;
      END IF;
      marks := marks || ARRAY(SELECT ended.next FROM jsonb_to_recordset(ends) AS ended (key text, next text)
        JOIN ${entries} e ON e.key = ended.key
        WHERE e.key = ANY(ending) AND e.state <> 'sending' AND ended.next IS NOT NULL);
    END IF;

    IF wanted_key IS NOT NULL THEN
      RETURN QUERY ${takeFirst(schema, ofKey, taking)} RETURNING e.*;
      RETURN;
    END IF;
    IF cardinality(wanted_accounts) > 1 THEN
      -- The one that waits for longest first.
      wanted_accounts := ARRAY(SELECT wanted.account FROM unnest(wanted_accounts) AS wanted (account),
        LATERAL (SELECT e.due_at, e.seq FROM ${entries} e
          WHERE e.account = wanted.account AND ${isNext(schema)} AND ${IS_DUE}
          ORDER BY e.due_at, e.seq LIMIT 1) AS next
        ORDER BY next.due_at, next.seq);
    END IF;
    FOREACH turn IN ARRAY wanted_accounts LOOP
      EXIT WHEN cardinality(marks) = 0;
      RETURN QUERY ${takeFirst(schema, ofTurn, taking)} RETURNING e.*;
      GET DIAGNOSTICS taken_by_turn = ROW_COUNT;
      marks := marks[taken_by_turn + 1:];
    END LOOP;
  END $$`;
}
