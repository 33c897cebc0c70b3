import type { AnyInboxProvider } from "agentpost/inbox";
import type { Environment } from "./process-environment.js";
import { UsageError } from "./usage-error.js";
import { variable } from "./variables.js";
import { VENDORS } from "./vendors.js";

// A delivery is verified without asking the vendor: what a client needs beside the secrets is never used.
const UNUSED = { baseUrl: "https://receiver.invalid" } as const;

/**
 * A vendor's provider that only receives: `LIBREDESK_WEBHOOK_SECRETS` is all that it needs, several of them with commas
 * between. Throws a `UsageError` where the variable is missing, or where the vendor sends no webhooks.
 */
export function receiverIn(
  environment: Environment,
  name: string,
  options: {
    /** How old a delivery may be, in milliseconds. Default: the vendor's own. */
    readonly maxAgeMs?: number | undefined;
  } = {},
): AnyInboxProvider {
  const vendor = Object.hasOwn(VENDORS, name) ? VENDORS[name] : undefined;
  if (!vendor?.webhooks || !vendor.inbox) {
    const known = Object.entries(VENDORS).flatMap(([each, { webhooks }]) => (webhooks ? [each] : []));
    throw new UsageError(`${JSON.stringify(name)} is no vendor that sends webhooks; expected ${known.join(", ")}`);
  }
  const needed = variable(name, vendor.webhooks);
  const secrets = environment[needed]?.split(",").map((secret) => secret.trim());
  if (!secrets?.some(Boolean)) {
    throw new UsageError(`${needed} is missing in the environment; without it nothing shows that ${name} has sent it`);
  }
  const unused = Object.fromEntries(vendor.needed.map((option) => [option, "unused"]));
  const { maxAgeMs } = options;
  if (maxAgeMs !== undefined && !vendor.webhookAge) {
    throw new UsageError(`a delivery of ${name} doesn't tell its age; expected no limit of it`);
  }
  const age = vendor.webhookAge && maxAgeMs !== undefined ? { [vendor.webhookAge]: maxAgeMs } : {};
  const provider = vendor.inbox({ ...unused, ...UNUSED, ...age, [vendor.webhooks]: secrets });
  provider.checkReceiver?.();
  return provider;
}
