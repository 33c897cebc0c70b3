import type { Environment } from "./process-environment.js";
import { UsageError } from "./usage-error.js";
import { VENDORS } from "./vendors.js";

/** An account by its vendor and, where there are several with it, a name of its own. */
export interface ListedAccount {
  /** The vendor's id. */
  readonly vendor: string;
  /** Tells it from the vendor's other accounts. */
  readonly name?: string | undefined;
}

const LIST = "AGENTPOST_ACCOUNTS";

const NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/** Whether an account may be called so: its variables begin with it. */
export function isAccountName(text: string): boolean {
  return NAME.test(text);
}

/** The accounts that `AGENTPOST_ACCOUNTS` lists, such as `vida,libredesk/support`; none where it is missing or empty. */
export function listedAccounts(environment: Environment): readonly ListedAccount[] {
  const listed = [...new Set(environment[LIST]?.split(",").map((text) => text.trim()))];
  const accounts = listed.some(Boolean) ? listed.map(listedAccount) : [];
  for (const { vendor, name } of accounts) {
    if (name === undefined && accounts.filter((other) => other.vendor === vendor).length > 1) {
      throw new UsageError(
        `${LIST} names several accounts of ${vendor}; expected a name for each, such as ${vendor}/main`,
      );
    }
  }
  return accounts;
}

function listedAccount(text: string): ListedAccount {
  const [vendor = "", name, ...more] = text.split("/");
  if (!Object.hasOwn(VENDORS, vendor)) {
    const known = Object.keys(VENDORS).join(", ");
    throw new UsageError(
      `${LIST} names ${JSON.stringify(text)}; expected some of ${known}, or such as ${known.split(",")[0]}/support`,
    );
  }
  if (name === undefined) return { vendor };
  if (more.length === 0 && isAccountName(name)) return { vendor, name };
  throw new UsageError(
    `${LIST} names ${JSON.stringify(text)}; expected a name of a-z, 0-9 and -, such as ${vendor}/support`,
  );
}
