import { accountName, UsageError } from "@agentpost/tools/environment";
import type { AddressOptions } from "../commands/options.js";
import { pairs } from "./pairs.js";

interface Account {
  readonly vendor: string;
  readonly name?: string | undefined;
}

/** The account that was named, or the only one. Throws a `UsageError` where it isn't there, or isn't clear. */
function chosenAccount<A extends Account>(accounts: readonly A[], wanted: string | undefined): A {
  const names = accounts.map(accountName).join(", ");
  const [only] = accounts;
  if (wanted === undefined) {
    if (only && accounts.length === 1) return only;
    throw new UsageError(`there are several accounts; say which with --account, one of ${names}`);
  }
  const account = accounts.find((each) => accountName(each) === wanted);
  if (!account) throw new UsageError(`--account ${wanted} is no account of the environment; expected ${names}`);
  return account;
}

/** An address at an account, from the options that name them; `fields` are those that it may have. */
export function addressOf<A extends Account>(
  accounts: readonly A[],
  { account, to }: AddressOptions,
  fields: (account: A) => readonly string[],
): Readonly<Record<string, string>> & { readonly vendor: string } {
  const chosen = chosenAccount(accounts, account);
  const expected = fields(chosen);
  const given = pairs("--to", to);
  const shown = expected.map((field) => `--to ${field}=…`).join(" ");
  const strange = Object.keys(given).find((field) => !expected.includes(field));
  if (strange !== undefined)
    throw new UsageError(`--to ${strange} is no field of an address with ${accountName(chosen)}; expected ${shown}`);
  if (!to?.[0]) throw new UsageError(`--to is missing; expected ${shown}`);
  const { vendor, name } = chosen;
  return { ...given, vendor, ...(name !== undefined && { name }) };
}
