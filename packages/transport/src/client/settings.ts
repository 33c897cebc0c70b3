import { type RetryBudget, retryBudget } from "../call/retry.js";
import { type Redact, redactor } from "../redact.js";
import { describe, isRecord, refuseIn } from "../refuse.js";
import { readBaseUrl } from "./base-url.js";
import { readClientOptions } from "./check-options.js";
import type { Fill, ReadParameters } from "./client-parameters.js";
import { credentialProblem, type ReadCredentials, type ReadSecret } from "./credentials.js";
import { readVariable, variableOf } from "./environment.js";
import type { BaseUrlOf, ReadHosts } from "./host-urls.js";
import type { ClientOptions } from "./options.js";
import { isPage } from "./page.js";

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
  // Read once for the names alone, since which are given isn't known before.
  const names = new Set<string>();
  const schemes = Object.keys(
    definition.credentials?.(
      (option) => `${names.add(option)}`,
      () => true,
    ) ?? {},
  );
  const isAnyGiven = [...names].some((option) => given[option] !== undefined);
  const isNamed = given["name"] !== undefined;
  const readOption = (option: string) =>
    given[option] === undefined && !isNamed ? readVariable(variableOf(vendor, option)) : given[option];
  const readSecret: ReadSecret = (option, problemOf) => {
    if (!given["allowCredentialsInBrowser"] && isPage()) {
      refuse(
        option,
        "would be everybody's who opens this page; send from a server, or set allowCredentialsInBrowser: true if it is meant",
      );
    }
    const value = readOption(option);
    const problem = value === undefined ? "is missing" : problemOf?.(value);
    if (problem) {
      const elsewhere = isNamed
        ? ", since an account with a name reads none from the environment"
        : ` or the environment variable ${variableOf(vendor, option)}`;
      refuse(option, `${problem}; expected { ${option}: "…" }${elsewhere}`);
    }
    return value;
  };
  const credentials =
    definition.credentials?.(
      (option, separator) => {
        const value = readSecret(option, (each) => credentialProblem(each, separator)) as string;
        secrets.push(value);
        return value;
      },
      // Where any is given, the environment's are of no other scheme's: the caller has chosen.
      (...asked) => asked.some((option) => (isAnyGiven ? given[option] : readOption(option)) !== undefined),
    ) ?? {};
  for (const credential of Object.values(credentials)) {
    if (credential) secrets.push(credential.value, credential.value.replace(/^\S+ /, ""));
  }
  if (schemes[1]) names.add("securityScheme");
  const preferredScheme = given["securityScheme"] as string | undefined;
  const isOpen = Object.entries(credentials).some(([scheme, credential]) => credential && scheme === preferredScheme);
  if (preferredScheme !== undefined && !isOpen) {
    refuse("securityScheme", "has no credential; leave it out, or set the options of that scheme");
  }
  const checked = readClientOptions(options, [...names, ...(definition.options ?? [])], refuse);
  const { hosts, baseUrl: contractUrl } = definition;
  const baseUrl = readBaseUrl(checked.baseUrl ?? contractUrl, checked.allowInsecureHttp, refuse);
  return {
    vendor,
    baseUrl,
    fill: definition.parameters?.(given, refuse, secrets, readSecret) ?? ((_, input) => input),
    baseUrlOf: hosts?.(checked, baseUrl, contractUrl, refuse) ?? (() => baseUrl),
    options: checked,
    credentials,
    preferredScheme,
    redact: redactor(secrets),
    budget: retryBudget(checked.retryBudget),
  };
}
