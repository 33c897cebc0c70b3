import { describe } from "../describe.js";
import type { Fault } from "../refuse.js";

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** The base URL without a trailing slash. What was given is not repeated: it may hold a credential. */
export function readBaseUrl(value: unknown, allowInsecureHttp: boolean | undefined, fault: Fault): string {
  const given = String(value ?? "");
  const { protocol, hostname, origin, pathname, href } = new URL(URL.canParse(given) ? given : "none:");
  if (!/^https?:$/.test(protocol) || href !== origin + pathname) {
    fault("baseUrl", `is ${describe(value)}; expected an https: address without credentials, query and fragment`);
  }
  if (protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(hostname)) {
    fault("baseUrl", `would send the credential in the clear to ${hostname}; use https:, or set allowInsecureHttp`);
  }
  return href.replace(/\/+$/, "");
}
