import { accountOf, type Vendor } from "../accounts.ts";

/** A credential of an account: how it is read from the environment, and what it must never be shown as. */
export interface Secret {
  /** The environment variable that the client reads, such as `LIBREDESK_API_KEY`. */
  readonly variable: string;
  readonly value: string;
}

export function secretsOf(vendor: Vendor): readonly Secret[] {
  const credentials = accountOf(vendor)?.sample.credentials ?? {};
  return Object.entries(credentials).map(([option, value]) => ({ variable: variableOf(vendor, option), value }));
}

function variableOf(vendor: string, option: string): string {
  return `${vendor}_${option}`.replace(/([a-z\d])(?=[A-Z])|-/g, "$1_").toUpperCase();
}

/** The credential of HTTP's Basic scheme, which two secrets make together. */
export function basicOf(secrets: readonly Secret[]): string | undefined {
  return secrets.length === 2 ? `Basic ${btoa(secrets.map(({ value }) => value).join(":"))}` : undefined;
}
