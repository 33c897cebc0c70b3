import { type RetryBudget, retryBudget } from "../call/retry-budget.js";
import { type Redact, redactor } from "../redact.js";
import { describe, refuseIn } from "../refuse.js";
import { readBaseUrl } from "./base-url.js";
import { credentialFault, type ReadCredentials } from "./credentials.js";
import type { ClientOptions } from "./options.js";

/** What the generator knows of a vendor's client. */
export interface ClientDefinition {
  /** The contract's server. */
  readonly baseUrl?: string;
  readonly credentials?: ReadCredentials;
}

/** A client's options, checked and put in order once. */
export interface Settings {
  readonly vendor: string;
  readonly baseUrl: string;
  readonly options: ClientOptions;
  /** By security scheme; false where its options weren't given. */
  readonly credentials: ReturnType<ReadCredentials>;
  /** The scheme to prefer where alternatives are open. */
  readonly preferredScheme: string | undefined;
  readonly redact: Redact;
  readonly budget: RetryBudget;
}

export function readSettings(vendor: string, options: ClientOptions, definition: ClientDefinition): Settings {
  const refuse = refuseIn(vendor, "createClient");
  if (Object(options) !== options) refuse("options", `is ${describe(options)}; expected an object`);
  const given = options as Readonly<Record<string, unknown>>;
  const secrets: string[] = [];
  const readSecret = (option: string) => {
    const problem = credentialFault(given[option]);
    if (problem) refuse(option, `${problem}; expected { ${option}: "…" }`);
    secrets.push(given[option] as string);
    return given[option] as string;
  };
  const isGiven = (...names: readonly string[]) => names.some((name) => given[name] !== undefined);
  const credentials = definition.credentials?.(readSecret, isGiven) ?? {};
  for (const credential of Object.values(credentials)) {
    if (credential) secrets.push(credential.value, credential.value.replace(/^\S+ /, ""));
  }
  const preferredScheme = given["securityScheme"] as string | undefined;
  if (preferredScheme && !credentials[preferredScheme]) {
    refuse("securityScheme", "has no credential; leave it out, or set the options of that scheme");
  }
  return {
    vendor,
    baseUrl: readBaseUrl(options.baseUrl ?? definition.baseUrl, options.allowInsecureHttp, refuse),
    options,
    credentials,
    preferredScheme,
    redact: redactor(secrets),
    budget: retryBudget(),
  };
}
