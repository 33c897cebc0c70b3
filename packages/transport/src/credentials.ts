import { describe } from "./describe.js";

/** How one security scheme of the contract puts its credential on a request. */
export interface SecurityScheme {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  /** The value, with the client's options that it is made of in braces: `token {apiKey}:{apiSecret}`. */
  readonly format: string;
  /** What becomes of the value once it is put together. */
  readonly encode?: (value: string) => string;
}

/** RFC 7617, with the user and the password in UTF-8. */
export function encodeBasic(pair: string): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(pair)))}`;
}

/** The first thing wrong with a credential, in words that don't repeat it; undefined where nothing is. */
export function credentialFault(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return `is ${describe(value)}`;
  // A header takes visible ASCII; a control character would end it or the request line.
  return /^ | $|[^ -~]/.test(value) ? "has a space at an end, or a character that no credential has" : undefined;
}
