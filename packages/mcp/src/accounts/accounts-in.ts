import type { AnyProvider } from "agentpost";
import type { AnyInboxProvider } from "agentpost/inbox";
import { UsageError } from "../usage-error.js";
import { VENDORS, type Vendor } from "./vendors.js";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Accounts {
  readonly send: readonly AnyProvider[];
  readonly inbox: readonly AnyInboxProvider[];
}

const LIST = "AGENTPOST_ACCOUNTS";

/**
 * The accounts whose variables are in the environment, or those alone that `AGENTPOST_ACCOUNTS` lists. Throws a
 * `UsageError` where there is none, or where one lacks a variable.
 */
export function accountsIn(environment: Environment): Accounts {
  const accounts = namesIn(environment).map((name) => {
    const vendor = VENDORS[name] as Vendor;
    const options = optionsOf(name, vendor, environment);
    return { send: vendor.send(options), inbox: vendor.inbox?.(options) };
  });
  return { send: accounts.map(({ send }) => send), inbox: accounts.flatMap(({ inbox }) => inbox ?? []) };
}

/** `apiKey` of libredesk is `LIBREDESK_API_KEY`. */
export function variable(vendor: string, option: string): string {
  return `${vendor}_${option.replace(/[A-Z]/g, "_$&")}`.replaceAll("-", "_").toUpperCase();
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
  const isThere = ([name, { needed, optional }]: readonly [string, Vendor]) =>
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

function optionsOf(name: string, { needed, optional }: Vendor, environment: Environment): Record<string, string> {
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
