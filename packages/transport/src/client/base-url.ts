import { describe, type Refuse } from "../refuse.js";

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** The base URL without a trailing slash. What was given is not repeated: it may hold a credential. */
export function readBaseUrl(value: unknown, allowInsecureHttp: boolean | undefined, refuse: Refuse): string {
  if (typeof value !== "string" || !URL.canParse(value)) {
    const came = typeof value === "string" && value ? "no absolute address" : describe(value);
    return refuse("baseUrl", `is ${came}; expected one such as https://api.example.com`);
  }
  const { protocol, username, password, search, hash, hostname, origin, pathname } = new URL(value);
  if (protocol !== "https:" && protocol !== "http:")
    refuse("baseUrl", "has a scheme that fetch doesn't send to; expected https:");
  if (username || password) refuse("baseUrl", "holds a credential; set it by the client's own options");
  if (search || hash) refuse("baseUrl", "has a query or a fragment; expected an address without them");
  if (protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(hostname)) {
    refuse("baseUrl", `would send the credential in the clear to ${hostname}; use https:, or set allowInsecureHttp`);
  }
  return (origin + pathname).replace(/\/+$/, "");
}

/** The contract's server, with the variables of its template filled in. */
export function serverUrl(
  template: string,
  defaults: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string | undefined>> = {},
): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => given[name] ?? defaults[name] ?? "");
}
