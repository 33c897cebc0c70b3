import { readBaseUrl } from "./base-url.js";
import { credentialFault, type SecurityScheme } from "./credentials.js";
import { describe } from "./describe.js";
import { faultIn } from "./fault.js";
import type { ClientOptions } from "./options.js";
import { type Redact, redactor } from "./redact.js";
import { type RetryBudget, retryBudget } from "./retry/budget.js";

/** What the generator knows of a vendor's client. */
export interface ClientDefinition {
  /** The function a user called, for error messages. */
  readonly factory: string;
  /** The contract's server. */
  readonly baseUrl?: string;
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  /** Alternatives of which one must be given, where every operation needs a credential. */
  readonly requires?: readonly (readonly string[])[];
}

/** A credential as it travels. */
export interface Credential {
  readonly in: SecurityScheme["in"];
  readonly name: string;
  readonly value: string;
}

/** A client's options, checked and put in order once. */
export interface Settings {
  readonly vendor: string;
  readonly factory: string;
  readonly baseUrl: string;
  readonly options: ClientOptions;
  /** By security scheme; only those whose options were given. */
  readonly credentials: ReadonlyMap<string, Credential>;
  /** The scheme to prefer where alternatives are open. */
  readonly preferredScheme: string | undefined;
  readonly redact: Redact;
  readonly budget: RetryBudget;
}

export function readSettings(vendor: string, options: ClientOptions, definition: ClientDefinition): Settings {
  const { factory, securitySchemes = {}, requires = [[]] } = definition;
  const fault = faultIn(vendor, factory);
  if (Object(options) !== options) fault("options", `is ${describe(options)}; expected ${factory}({ … })`);
  const given = options as Readonly<Record<string, unknown>>;
  const credentials = new Map<string, Credential>();
  const secrets: string[] = [];

  const optionsOf = (scheme: string) => securitySchemes[scheme]?.format.match(/\w+(?=\})/g) ?? [];
  const isGiven = (scheme: string) => optionsOf(scheme).some((option) => given[option] !== undefined);
  // Where no alternative is complete, the first is asked for.
  const asked = requires.some((schemes) => schemes.every(isGiven)) ? [] : requires[0];
  for (const scheme in securitySchemes) {
    if (!isGiven(scheme) && !asked?.includes(scheme)) continue;
    const { format, encode, ...carrier } = securitySchemes[scheme] as SecurityScheme;
    const plain = format.replace(/\{(\w+)\}/g, (_, option: string) => {
      const problem = credentialFault(given[option]);
      const example = optionsOf(scheme).map((each) => `${each}: "…"`);
      if (problem) fault(option, `${problem}; expected ${factory}({ ${example.join(", ")} })`);
      secrets.push(given[option] as string);
      return given[option] as string;
    });
    const value = encode ? encode(plain) : plain;
    secrets.push(value, value.replace(/^\S+ /, ""));
    credentials.set(scheme, { ...carrier, value });
  }
  const preferredScheme = given["securityScheme"] as string | undefined;
  if (preferredScheme && !credentials.has(preferredScheme)) {
    fault("securityScheme", `has no credential; expected one of ${[...credentials.keys()].join(", ")}`);
  }
  return {
    vendor,
    factory,
    baseUrl: readBaseUrl(options.baseUrl ?? definition.baseUrl, options.allowInsecureHttp, fault),
    options,
    credentials,
    preferredScheme,
    redact: redactor(secrets),
    budget: retryBudget(),
  };
}
