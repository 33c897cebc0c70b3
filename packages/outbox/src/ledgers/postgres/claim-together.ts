import type { Claim, Row } from "../../ledger.js";
import { claimEach } from "./claim.js";
import type { Database } from "./database.js";
import type { Schema } from "./schema.js";

/** What one of several claims has got: nothing, where there are fewer entries than claims. */
export interface Claimed {
  readonly row: Row | undefined;
}

/**
 * An entry for each claim that waits for one now, so that no more are `sending` than there are requests to come. Claims of
 * another owner, or for other accounts, than the first are left out.
 */
export async function claimTogether(
  database: Database,
  schema: Schema,
  claims: readonly Claim[],
): Promise<readonly (Claimed | undefined)[]> {
  const [first, ...others] = claims;
  if (!first) return [];
  const isLike = (claim: Claim) => likeness(claim) === likeness(first);
  const rows = await claimEach(database, schema, [first, ...others.filter(isLike)]);
  const marked = new Map(rows.map((row) => [row.attempts.at(-1)?.mark, row]));
  return claims.map((claim) => (isLike(claim) ? { row: marked.get(claim.mark) } : undefined));
}

function likeness({ owner, leaseMs, accounts }: Claim): string {
  return JSON.stringify([owner, leaseMs, accounts]);
}
