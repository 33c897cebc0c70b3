import { describe } from "./describe.js";

/** How one security scheme of the contract puts its credential on a request. */
export interface SecurityScheme {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  /** The client's options that it needs. */
  readonly options: readonly string[];
  readonly write: (values: readonly string[]) => string;
}

/** A key as it is, or inside a format such as `token {apiKey}:{apiSecret}`. */
export function apiKey(place: SecurityScheme["in"], name: string, format: string): SecurityScheme {
  const parts = format.split(/\{(\w+)\}/);
  return {
    in: place,
    name,
    options: parts.filter((_, index) => index % 2 === 1),
    write: (values) => parts.map((part, index) => (index % 2 ? values[(index - 1) / 2] : part)).join(""),
  };
}

export function httpBearer(option: string): SecurityScheme {
  return apiKey("header", "Authorization", `Bearer {${option}}`);
}

/** RFC 7617, with the user and the password in UTF-8. */
export function httpBasic(user: string, password: string): SecurityScheme {
  return {
    in: "header",
    name: "Authorization",
    options: [user, password],
    write: (values) => `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(values.join(":"))))}`,
  };
}

/** The first thing wrong with a credential, in words that don't repeat it; undefined where nothing is. */
export function credentialFault(value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return `is ${describe(value)}`;
  if (value !== value.trim()) return "begins or ends with white space";
  // A header takes visible ASCII; a control character would end it or the request line.
  return /[^\x20-\x7e]/.test(value) ? "has a character that no credential has" : undefined;
}
