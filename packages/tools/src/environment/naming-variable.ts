import { InputError } from "@agentpost/transport";
import type { ListedAccount } from "./listed-accounts.js";
import { UsageError } from "./usage-error.js";
import { variable } from "./variables.js";

// What only code could do about it.
const REMEDY_IN_CODE = /(; expected [{[]|, or set allow).*$/s;

/** Makes something of an account's options. Throws a `UsageError` with the variable of one that can't be used. */
export function namingVariable<Made>({ vendor, name }: ListedAccount, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { field, message } = error;
    const problem = message.slice(message.indexOf(`: ${field} `) + `: ${field}`.length).replace(REMEDY_IN_CODE, "");
    throw new UsageError(variable(vendor, field, name) + problem);
  }
}
