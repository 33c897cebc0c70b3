import type { AnyProvider, ClientOptions } from "agentpost";
import type { AnyInboxProvider } from "agentpost/inbox";
import { UsageError } from "./usage-error.js";
import { variable } from "./variables.js";
import { type AccountVendor, VENDORS } from "./vendors.js";

/** A process's environment, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The accounts of an environment, ready for `createMessenger` and `createInbox`. */
export interface Accounts {
  /** Those that send. */
  readonly send: readonly AnyProvider[];
  /** Those that receive, of the vendors that show anything. */
  readonly inbox: readonly AnyInboxProvider[];
}

const LIST = "AGENTPOST_ACCOUNTS";

/**
 * The accounts whose variables are in the environment, or those alone that `AGENTPOST_ACCOUNTS` lists. Throws a
 * `UsageError` where there is none, or where one lacks a variable.
 */
export function accountsIn(environment: Environment, client: Pick<ClientOptions, "fetch"> = {}): Accounts {
  const accounts = namesIn(environment).map((name) => {
    const vendor = VENDORS[name] as AccountVendor;
    const options = optionsOf(name, vendor, environment);
    const secrets =
      vendor.webhooks && environment[variable(name, vendor.webhooks)]?.split(",").map((secret) => secret.trim());
    const webhooks = vendor.webhooks && secrets ? { [vendor.webhooks]: secrets } : {};
    return {
      send: vendor.send({ ...options, ...client }),
      inbox: vendor.inbox?.({ ...options, ...client, ...webhooks }),
    };
  });
  return { send: accounts.map(({ send }) => send), inbox: accounts.flatMap(({ inbox }) => inbox ?? []) };
}

function namesIn(environment: Environment): string[] {
  const listed = environment[LIST]?.split(",").map((name) => name.trim());
  if (listed?.some(Boolean)) {
    for (const name of listed) {
      if (!Object.hasOwn(VENDORS, name)) {
        throw new UsageError(
          `${LIST} names ${JSON.stringify(name)}; expected some of ${Object.keys(VENDORS).join(", ")}`,
        );
      }
    }
    return [...new Set(listed)];
  }
  const isThere = ([name, { needed, optional }]: readonly [string, AccountVendor]) =>
    [...needed, ...optional].some((option) => environment[variable(name, option)]);
  const names = Object.entries(VENDORS)
    .filter(isThere)
    .map(([name]) => name);
  if (names.length > 0) return names;
  const known = Object.entries(VENDORS).map(([name, { needed, optional }]) =>
    (needed.length > 0 ? needed : optional).map((option) => variable(name, option)).join(" and "),
  );
  throw new UsageError(`there is no account in the environment; expected ${known.join(", or ")}`);
}

function optionsOf(
  name: string,
  { needed, optional }: AccountVendor,
  environment: Environment,
): Record<string, string> {
  const options: Record<string, string> = {};
  for (const option of [...needed, ...optional]) {
    const value = environment[variable(name, option)];
    if (value) options[option] = value;
    else if (needed.includes(option)) {
      const all = needed.map((each) => variable(name, each)).join(", ");
      throw new UsageError(`${variable(name, option)} is missing in the environment; ${name} needs ${all}`);
    }
  }
  return options;
}
