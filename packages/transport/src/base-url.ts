import type { Fault } from "./fault.js";

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** The base URL without a trailing slash. What was given is not repeated: it may hold a credential. */
export function readBaseUrl(value: unknown, allowInsecureHttp: boolean | undefined, fault: Fault): string {
  const given = String(value ?? "");
  const refuse = (problem: string) => fault("baseUrl", problem);
  if (!URL.canParse(given)) {
    refuse(`is ${given ? "not an absolute URL" : "missing"}; expected one such as https://api.example.com`);
  }
  const { protocol, hostname, origin, pathname, href } = new URL(given);
  if (!/^https?:$/.test(protocol)) refuse(`begins with ${protocol}; expected https:`);
  if (href !== origin + pathname) refuse("carries credentials, a query or a fragment; give only origin and path");
  if (protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(hostname)) {
    refuse(`would send the credential in the clear to ${hostname}; use https:, or set allowInsecureHttp`);
  }
  return href.replace(/\/+$/, "");
}
