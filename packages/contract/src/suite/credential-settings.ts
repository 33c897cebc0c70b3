import type { ContractOperation } from "../document/operation.ts";
import type { Contract } from "./context.ts";

/** The settings of a client that chooses one alternative of an operation's security. */
export function credentialSettings(
  { credentials = {} }: Contract,
  { security }: ContractOperation,
  alternative: readonly string[],
): Record<string, string | undefined> {
  if (security.length < 2) return {};
  // The client prefers the first alternative that has the scheme it is told, where it knows more than one.
  const named = alternative.find((scheme) => security.find((schemes) => schemes.includes(scheme)) === alternative);
  if (named !== undefined && Object.keys(credentials).length > 1) return { securityScheme: named };
  // Else it takes the first that it has all credentials for.
  const kept = alternative.flatMap((scheme) => credentials[scheme] ?? []);
  const dropped = Object.values(credentials)
    .flat()
    .filter((option) => !kept.includes(option));
  return Object.fromEntries(dropped.map((option) => [option, undefined]));
}
