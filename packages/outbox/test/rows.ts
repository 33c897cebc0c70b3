import type { AttemptEnd, Claim, Ledger, NewRow, Row } from "../src/index.ts";

let marks = 0;

export const ACCOUNT = "vida";

export function newRow(key: string, row: Partial<NewRow> = {}): NewRow {
  return {
    key,
    digest: `digest of ${key}`,
    account: ACCOUNT,
    conversation: `conversation of ${key}`,
    content: `content of ${key}`,
    notBeforeMs: undefined,
    ...row,
  };
}

export function newClaim(claim: Partial<Claim> = {}): Claim {
  marks += 1;
  return { accounts: [ACCOUNT], owner: "owner", mark: `mark-${marks}`, leaseMs: 60_000, ...claim };
}

/** The end of a row's last attempt; sent unless said otherwise. */
export function endOf(row: Row, end: Partial<AttemptEnd> = {}): AttemptEnd {
  const mark = row.attempts.at(-1)?.mark ?? "none";
  return { key: row.key, mark, outcome: "sent", state: "sent", result: undefined, isTry: true, ...end };
}

export async function claimed(ledger: Ledger, claim: Partial<Claim> = {}): Promise<Row> {
  const row = await ledger.claim(newClaim(claim));
  if (!row) throw new Error("there was nothing to claim");
  return row;
}
