import { type RetryBudget, retryBudget } from "../call/retry.js";
import { describe, isRecord, type Refuse, refuseIn } from "../refuse.js";
import { readBaseUrl } from "./base-url.js";
import { readClientOptions } from "./check-options.js";
import type { ClientDefinition } from "./client-definition.js";
import type { BaseUrlOf } from "./host-urls.js";
import type { ClientOptions } from "./options.js";
import { readSecrets, type SecretSettings } from "./read-secrets.js";

/** A client's options, checked and put in order once. */
export interface Settings extends SecretSettings {
  readonly vendor: string;
  readonly baseUrl: string;
  /** Where an operation with this host is, or one without. */
  readonly baseUrlOf: BaseUrlOf;
  readonly options: ClientOptions;
  /** The scheme to prefer where alternatives are open. */
  readonly preferredScheme: string | undefined;
  readonly budget: RetryBudget;
  /** What the credentials are now, where functions give them; what they were in the call stays masked. */
  readonly renew: ((before: SecretSettings, fail: Refuse) => Promise<SecretSettings>) | undefined;
}

export function readSettings(vendor: string, options: unknown, definition: ClientDefinition): Settings {
  const refuse = refuseIn(vendor, "createClient");
  if (!isRecord(options)) return refuse("options", `is ${describe(options)}; expected an object`);
  const given = { ...options };
  const { names, schemes, ...own } = readSecrets(vendor, definition, given, refuse, []);
  const { credentials } = own;
  if (schemes[1]) names.add("securityScheme");
  const preferredScheme = given["securityScheme"] as string | undefined;
  const isOpen = Object.entries(credentials).some(([scheme, credential]) => credential && scheme === preferredScheme);
  if (preferredScheme !== undefined && !isOpen) {
    refuse("securityScheme", "has no credential; leave it out, or set the options of that scheme");
  }
  const checked = readClientOptions(options, [...names, ...(definition.options ?? [])], refuse);
  const { hosts, baseUrl: contractUrl } = definition;
  const baseUrl = readBaseUrl(checked.baseUrl ?? contractUrl, checked.allowInsecureHttp, refuse);
  const functions = [...names, ...(definition.options ?? [])].filter((name) => typeof given[name] === "function");
  return {
    vendor,
    baseUrl,
    baseUrlOf: hosts?.(checked, baseUrl, contractUrl, refuse) ?? (() => baseUrl),
    options: checked,
    ...own,
    preferredScheme,
    budget: retryBudget(checked.retryBudget),
    renew: functions[0]
      ? async ({ secrets }, fail) => {
          const values: Record<string, unknown> = {};
          const ask = async (name: string) => {
            try {
              values[name] = await (given[name] as () => unknown)();
            } catch {
              fail(name, "is a function, and it threw"); // What it threw may hold a credential.
            }
            if (typeof values[name] !== "string") fail(name, "is a function, and gave no text");
          };
          await Promise.all(functions.map(ask));
          return readSecrets(vendor, definition, { ...given, ...values }, fail, secrets);
        }
      : undefined,
  };
}
