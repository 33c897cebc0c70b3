import { describe } from "../refuse.js";

/** A credential as it travels: by one of the contract's security schemes. */
export interface Credential {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly value: string;
}

/**
 * The credentials of a client, by security scheme; false for one whose options weren't given. `secret` reads an option, or
 * refuses it; `given` tells whether any of these options was set.
 */
export type ReadCredentials = (
  secret: (option: string) => string,
  given: (...options: readonly string[]) => boolean,
) => Readonly<Record<string, Credential | false>>;

/** The first thing wrong with a credential, in words that don't repeat it; undefined where nothing is. */
export function credentialFault(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return `is ${describe(value)}`;
  // A header takes visible ASCII; a control character would end it or the request line.
  return /^ | $|[^ -~]/.test(value) ? "has a space at an end, or a character that no credential has" : undefined;
}
