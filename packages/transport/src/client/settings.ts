import { type RetryBudget, retryBudget } from "../call/retry.js";
import { type Redact, redactor } from "../redact.js";
import { describe, isRecord, refuseIn } from "../refuse.js";
import { readBaseUrl } from "./base-url.js";
import { readClientOptions } from "./check-options.js";
import type { Fill, ReadParameters } from "./client-parameters.js";
import { credentialProblem, type ReadCredentials } from "./credentials.js";
import type { BaseUrlOf, ReadHosts } from "./host-urls.js";
import type { ClientOptions } from "./options.js";

/** What the generator knows of a vendor's client. */
export interface ClientDefinition {
  /** The contract's server. */
  readonly baseUrl?: string;
  /** Where operations are that aren't there. */
  readonly hosts?: ReadHosts;
  readonly credentials?: ReadCredentials;
  /** Parameters of its operations that it is told once. */
  readonly parameters?: ReadParameters;
  /** Options of the vendor's own that no credential reads, such as the variables of its server. */
  readonly options?: readonly string[];
}

/** A client's options, checked and put in order once. */
export interface Settings {
  readonly vendor: string;
  readonly baseUrl: string;
  /** Where an operation with this host is, or one without. */
  readonly baseUrlOf: BaseUrlOf;
  /** Puts what the client was told into an operation's input. */
  readonly fill: Fill;
  readonly options: ClientOptions;
  /** By security scheme; false where its options weren't given. */
  readonly credentials: ReturnType<ReadCredentials>;
  /** The scheme to prefer where alternatives are open. */
  readonly preferredScheme: string | undefined;
  readonly redact: Redact;
  readonly budget: RetryBudget;
}

export function readSettings(vendor: string, options: unknown, definition: ClientDefinition): Settings {
  const refuse = refuseIn(vendor, "createClient");
  if (!isRecord(options)) return refuse("options", `is ${describe(options)}; expected an object`);
  const given = { ...options };
  const secrets: string[] = [];
  const own = new Set(definition.options);
  const readSecret = (option: string, separator?: string) => {
    own.add(option);
    const problem = credentialProblem(given[option], separator);
    if (problem) refuse(option, `${problem}; expected { ${option}: "…" }`);
    secrets.push(given[option] as string);
    return given[option] as string;
  };
  const isGiven = (...names: readonly string[]) => {
    for (const name of names) own.add(name);
    return names.some((name) => given[name] !== undefined);
  };
  const credentials = definition.credentials?.(readSecret, isGiven) ?? {};
  for (const credential of Object.values(credentials)) {
    if (credential) secrets.push(credential.value, credential.value.replace(/^\S+ /, ""));
  }
  if (Object.keys(credentials)[1]) own.add("securityScheme");
  const preferredScheme = given["securityScheme"] as string | undefined;
  const isOpen = Object.entries(credentials).some(([scheme, credential]) => credential && scheme === preferredScheme);
  if (preferredScheme !== undefined && !isOpen) {
    refuse("securityScheme", "has no credential; leave it out, or set the options of that scheme");
  }
  const checked = readClientOptions(options, [...own], refuse);
  const { hosts, baseUrl: contractUrl } = definition;
  const baseUrl = readBaseUrl(checked.baseUrl ?? contractUrl, checked.allowInsecureHttp, refuse);
  return {
    vendor,
    baseUrl,
    fill: definition.parameters?.(given, refuse, secrets) ?? ((_, input) => input),
    baseUrlOf: hosts?.(checked, baseUrl, contractUrl, refuse) ?? (() => baseUrl),
    options: checked,
    credentials,
    preferredScheme,
    redact: redactor(secrets),
    budget: retryBudget(checked.retryBudget),
  };
}
