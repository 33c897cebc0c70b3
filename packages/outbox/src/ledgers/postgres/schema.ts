import { refuse } from "./refuse.js";

/** The names of the ledger's tables, ready for a statement. */
export interface Schema {
  readonly name: string;
  readonly entries: string;
  readonly accounts: string;
  readonly meta: string;
}

// The longest name that PostgreSQL keeps whole.
const NAME = /^[a-z_][a-z0-9_]{0,62}$/;

export function schemaNamed(name: string): Schema {
  if (!NAME.test(name)) {
    refuse("schema", "is not a name that needs no quotes; expected at most 63 of a-z, 0-9 and _, not a digit first");
  }
  const quoted = `"${name}"`;
  return {
    name,
    entries: `${quoted}.entries`,
    accounts: `${quoted}.accounts`,
    meta: `${quoted}.meta`,
  };
}
