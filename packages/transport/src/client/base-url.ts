import { describe, type Refuse } from "../refuse.js";

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** The base URL without a trailing slash. What was given is not repeated: it may hold a credential. */
export function readBaseUrl(value: unknown, allowInsecureHttp: boolean | undefined, refuse: Refuse): string {
  const given = typeof value === "string" && URL.canParse(value) ? value : "none:";
  const { protocol, username, password, search, hash, hostname, origin, pathname } = new URL(given);
  if (protocol !== "https:" && protocol !== "http:") {
    const came = value && typeof value === "string" ? "no web address" : describe(value);
    refuse("baseUrl", `is ${came}; expected one such as https://api.example.com`);
  }
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
