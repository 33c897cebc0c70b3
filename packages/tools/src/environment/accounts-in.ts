import type { AnyProvider, ClientOptions } from "agentpost";
import type { AnyInboxProvider } from "agentpost/inbox";
import { accountName } from "../index.js";
import { type ListedAccount, listedAccounts } from "./listed-accounts.js";
import { namingVariable } from "./naming-variable.js";
import type { Environment } from "./process-environment.js";
import { UsageError } from "./usage-error.js";
import { variable } from "./variables.js";
import { type AccountVendor, VENDORS } from "./vendors.js";

/** The accounts of an environment, ready for `createMessenger` and `createInbox`. */
export interface Accounts {
  /** Those that send. */
  readonly send: readonly AnyProvider[];
  /** Those that receive, of the vendors that show anything. */
  readonly inbox: readonly AnyInboxProvider[];
}

/**
 * The accounts whose variables are in the environment, or those alone that `AGENTPOST_ACCOUNTS` lists: of several with one
 * vendor, each has a name there, such as `libredesk/support`. Throws a `UsageError` where there is none, where the list is
 * wrong, or where an account lacks a variable
 * or has one that can't be used.
 */
export function accountsIn(environment: Environment, client: Pick<ClientOptions, "fetch"> = {}): Accounts {
  const listed = listedAccounts(environment);
  const accounts = (listed.length > 0 ? listed : foundIn(environment)).map((account) => {
    const { vendor: id, name } = account;
    const vendor = VENDORS[id] as AccountVendor;
    const options = {
      ...(name !== undefined && { name }),
      ...optionsOf({ vendor: id, name }, vendor, environment),
      ...client,
    };
    const secrets =
      vendor.webhooks && environment[variable(id, vendor.webhooks, name)]?.split(",").map((secret) => secret.trim());
    const webhooks = vendor.webhooks && secrets ? { [vendor.webhooks]: secrets } : {};
    return namingVariable(account, () => ({
      send: vendor.send(options),
      inbox: vendor.inbox?.({ ...options, ...webhooks }),
    }));
  });
  return { send: accounts.map(({ send }) => send), inbox: accounts.flatMap(({ inbox }) => inbox ?? []) };
}

/** One account a vendor: whose variables are there, it has. */
function foundIn(environment: Environment): readonly ListedAccount[] {
  const isThere = ([vendor, { needed, optional }]: readonly [string, AccountVendor]) =>
    [...needed, ...optional].some((option) => environment[variable(vendor, option)]);
  const found = Object.entries(VENDORS).filter(isThere);
  if (found.length > 0) return found.map(([vendor]) => ({ vendor }));
  const known = Object.entries(VENDORS).map(([vendor, { needed, optional }]) =>
    (needed.length > 0 ? needed : optional).map((option) => variable(vendor, option)).join(" and "),
  );
  throw new UsageError(`there is no account in the environment; expected ${known.join(", or ")}`);
}

function optionsOf(
  { vendor, name }: { readonly vendor: string; readonly name: string | undefined },
  { needed, optional }: AccountVendor,
  environment: Environment,
): Record<string, string> {
  const options: Record<string, string> = {};
  for (const option of [...needed, ...optional]) {
    const value = environment[variable(vendor, option, name)];
    if (value) options[option] = value;
    else if (needed.includes(option)) {
      const all = needed.map((each) => variable(vendor, each, name)).join(", ");
      const account = accountName({ vendor, name });
      throw new UsageError(`${variable(vendor, option, name)} is missing in the environment; ${account} needs ${all}`);
    }
  }
  return options;
}
