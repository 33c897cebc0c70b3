import type { AnyInboxProvider } from "agentpost/inbox";
import { isAccountName } from "./listed-accounts.js";
import { namingVariable } from "./naming-variable.js";
import type { Environment } from "./process-environment.js";
import { UsageError } from "./usage-error.js";
import { variable } from "./variables.js";
import { VENDORS } from "./vendors.js";

// A delivery is verified without asking the vendor: what a client needs beside the secrets is never used.
const UNUSED = { baseUrl: "https://receiver.invalid" } as const;

/**
 * A vendor's provider that only receives: `LIBREDESK_WEBHOOK_SECRETS` is all that it needs, several of them with commas
 * between. Throws a `UsageError` where the variable is missing or can't be used, or where the vendor sends no webhooks.
 */
export function receiverIn(
  environment: Environment,
  id: string,
  options: {
    /** The account's name, where there are several with the vendor: its variable is then `LIBREDESK_SUPPORT_WEBHOOK_SECRETS`. */
    readonly name?: string | undefined;
    /** How old a delivery may be, in milliseconds. Default: the vendor's own. */
    readonly maxAgeMs?: number | undefined;
  } = {},
): AnyInboxProvider {
  const vendor = Object.hasOwn(VENDORS, id) ? VENDORS[id] : undefined;
  if (!vendor?.webhooks || !vendor.inbox) {
    const known = Object.entries(VENDORS).flatMap(([each, { webhooks }]) => (webhooks ? [each] : []));
    throw new UsageError(`${JSON.stringify(id)} is no vendor that sends webhooks; expected ${known.join(", ")}`);
  }
  const { name, maxAgeMs } = options;
  if (name !== undefined && !isAccountName(name)) {
    throw new UsageError(
      `${JSON.stringify(name)} is no account's name; expected one of a-z, 0-9 and -, such as support`,
    );
  }
  const needed = variable(id, vendor.webhooks, name);
  const secrets = environment[needed]?.split(",").map((secret) => secret.trim());
  if (!secrets?.some(Boolean)) {
    throw new UsageError(`${needed} is missing in the environment; without it nothing shows that ${id} has sent it`);
  }
  const unused = Object.fromEntries(vendor.needed.map((option) => [option, "unused"]));
  if (maxAgeMs !== undefined && !vendor.webhookAge) {
    throw new UsageError(`a delivery of ${id} doesn't tell its age; expected no limit of it`);
  }
  const age = vendor.webhookAge && maxAgeMs !== undefined ? { [vendor.webhookAge]: maxAgeMs } : {};
  const received = { ...unused, ...UNUSED, ...age, [vendor.webhooks]: secrets };
  const { inbox } = vendor;
  return namingVariable({ vendor: id, name }, () => {
    const provider = inbox({ ...(name !== undefined && { name }), ...received });
    provider.checkReceiver?.();
    return provider;
  });
}
