/**
 * A credential, or a function that gives it, at once or later: it is called for each request, within the call's time, for a
 * secret that is rotated.
 */
export type Secret = string | (() => string | Promise<string>);

/** A credential as it travels: by one of the contract's security schemes. */
export interface Credential {
  /** Where in a request it goes. */
  readonly in: "header" | "query" | "cookie";
  /** Its name in the contract. */
  readonly name: string;
  /** The credential as it is sent: never shown, and masked wherever it comes back. */
  readonly value: string;
}

/**
 * The credentials of a client, by security scheme; false for one whose options weren't given. `secret` reads an option, or
 * refuses it, also where it holds `separator`, which would end it; `given` tells whether any of these options was set.
 */
export type ReadCredentials = (
  secret: (option: string, separator?: string) => string,
  given: (...options: readonly string[]) => boolean,
) => Readonly<Record<string, Credential | false>>;

/**
 * The value of a credential's option, or of its environment variable; refuses one that is missing, or of which `problemOf`
 * tells something.
 */
export type ReadSecret = (option: string, problemOf?: (value: unknown) => string | undefined) => unknown;

/** The first thing wrong with a credential, in words that don't repeat it; undefined where nothing is. */
export function credentialProblem(value: unknown, separator?: string): string | undefined {
  if (value === "") return "is empty";
  // Not described further: a number may be the credential itself.
  if (typeof value !== "string") return `is a ${typeof value}`;
  // A header takes visible ASCII; a control character would end it or the request line.
  if (/^ | $|[^ -~]/.test(value)) return "has a space at an end, or a character that no credential has";
  return separator && value.includes(separator) ? `has a "${separator}", at which it would end` : undefined;
}
