import { type ListedAccount, listedAccounts } from "./listed-accounts.js";
import type { Environment } from "./process-environment.js";
import { VENDORS } from "./vendors.js";

/** The variable of an account's option: `LIBREDESK_API_KEY`, or `LIBREDESK_SUPPORT_API_KEY` of the one named `support`. */
export function variable(vendor: string, option: string, name?: string): string {
  const words = [vendor, ...(name === undefined ? [] : [name]), option.replace(/[A-Z]/g, "_$&")];
  return words.join("_").replaceAll("-", "_").toUpperCase();
}

/** The variables that hold what must not be shown: of every vendor and every listed account, all but where it is. */
export function credentialVariables(environment: Environment): readonly string[] {
  const unnamed: readonly ListedAccount[] = Object.keys(VENDORS).map((vendor) => ({ vendor }));
  return [...unnamed, ...listedAccounts(environment)].flatMap(({ vendor, name }) => {
    const { needed = [], optional = [], webhooks } = VENDORS[vendor] ?? {};
    return [...needed, ...optional, ...(webhooks ? [webhooks] : [])]
      .filter((option) => option !== "baseUrl")
      .map((option) => variable(vendor, option, name));
  });
}
