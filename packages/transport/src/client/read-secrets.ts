import { type Redact, redactor } from "../redact.js";
import type { Refuse } from "../refuse.js";
import type { ClientDefinition } from "./client-definition.js";
import type { Fill } from "./client-parameters.js";
import { credentialProblem, type ReadCredentials, type ReadSecret } from "./credentials.js";
import { readVariable, variableOf } from "./environment.js";
import { isPage } from "./page.js";

// Stands for what a function will give until a request needs it. It is never sent.
const LATER = "given-per-request";

/** What of a client's settings its credentials make. */
export interface SecretSettings {
  /** By security scheme; false where its options weren't given. */
  readonly credentials: ReturnType<ReadCredentials>;
  /** Puts what the client was told into an operation's input. */
  readonly fill: Fill;
  /** All that is masked. */
  readonly secrets: readonly string[];
  readonly redact: Redact;
}

/** Reads the credentials from options or the environment, or refuses them; `before` is masked beside them. */
export function readSecrets(
  vendor: string,
  { credentials: readCredentials, parameters }: ClientDefinition,
  given: Readonly<Record<string, unknown>>,
  refuse: Refuse,
  before: readonly string[],
): SecretSettings & { readonly names: Set<string>; readonly schemes: readonly string[] } {
  const secrets = [...before];
  // Read once for the names alone, since which are given isn't known before.
  const names = new Set<string>();
  const schemes = Object.keys(
    readCredentials?.(
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
    const came = readOption(option);
    const value = typeof came === "function" ? LATER : came;
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
    readCredentials?.(
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
  const fill = parameters?.(given, refuse, secrets, readSecret) ?? ((_, input) => input);
  return { credentials, fill, secrets, redact: redactor(secrets), names, schemes };
}
