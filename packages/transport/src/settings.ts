import { readBaseUrl } from "./base-url.js";
import { credentialFault, type SecurityScheme } from "./credentials.js";
import { describe } from "./describe.js";
import { faultIn } from "./fault.js";
import type { ClientOptions } from "./options.js";
import { type Redact, redactor } from "./redact.js";
import { RetryBudget } from "./retry/budget.js";

/** What the generator knows of a vendor's client. */
export interface ClientDefinition {
  /** The function a user called, for error messages. */
  readonly factory: string;
  /** The contract's server, or its template with the defaults of its variables. */
  readonly baseUrl?: string | { readonly template: string; readonly variables: Readonly<Record<string, string>> };
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
  /** Lower-cased header names that a caller may not set. */
  readonly takenHeaders: ReadonlySet<string>;
  readonly redact: Redact;
  readonly budget: RetryBudget;
}

type AnyOptions = ClientOptions & Readonly<Record<string, unknown>>;

export function readSettings(vendor: string, given: ClientOptions, definition: ClientDefinition): Settings {
  const { factory, securitySchemes = {}, requires } = definition;
  const options = given as AnyOptions;
  const fault = faultIn(vendor, factory);
  if (typeof given !== "object" || given === null)
    fault("options", `is ${describe(given)}; expected ${factory}({ … })`);

  const baseUrl = readBaseUrl(serverUrl(options, definition.baseUrl), options.allowInsecureHttp, fault);
  const credentials = new Map<string, Credential>();
  const secrets = new Set<string>();
  for (const [scheme, { in: place, name, options: names, write }] of Object.entries(securitySchemes)) {
    if (names.every((option) => options[option] === undefined)) continue;
    const values = names.map((option) => {
      const problem = credentialFault(options[option]);
      return problem ? fault(option, `${problem}; expected ${factory}({ ${option}: "…" })`) : String(options[option]);
    });
    const value = write(values);
    credentials.set(scheme, { in: place, name, value });
    for (const secret of [...values, value, value.replace(/^\S+ /, "")]) secrets.add(secret);
  }
  const isGiven = (schemes: readonly string[]) => schemes.every((scheme) => credentials.has(scheme));
  if (requires && !requires.some(isGiven)) {
    const wanted = [...new Set(requires[0]?.flatMap((scheme) => securitySchemes[scheme]?.options ?? []))];
    const call = `${factory}({ ${wanted.map((name) => `${name}: "…"`).join(", ")} })`;
    fault(wanted[0] ?? "credentials", `is missing; expected ${call}`);
  }
  const preferredScheme = options["securityScheme"] as string | undefined;
  if (preferredScheme !== undefined && !credentials.has(preferredScheme)) {
    fault("securityScheme", `has no credential; expected one of ${[...credentials.keys()].join(", ")}`);
  }

  const headerCredentials = [...credentials.values()].filter((credential) => credential.in !== "query");
  return {
    vendor,
    factory,
    baseUrl,
    options,
    credentials,
    preferredScheme,
    takenHeaders: new Set(
      headerCredentials.map(({ in: place, name }) => (place === "cookie" ? "cookie" : name.toLowerCase())),
    ),
    redact: redactor(secrets),
    budget: new RetryBudget(),
  };
}

function serverUrl(options: AnyOptions, server: ClientDefinition["baseUrl"]): unknown {
  if (options.baseUrl !== undefined || typeof server !== "object") return options.baseUrl ?? server;
  const given = (options["serverVariables"] ?? {}) as Record<string, string>;
  return server.template.replace(/\{([^}]+)\}/g, (_, name: string) => given[name] ?? server.variables[name] ?? "");
}
