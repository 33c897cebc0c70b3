import type { Fault } from "./fault.js";

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;
const EXPECTED = "expected an absolute URL such as https://api.example.com";

/** The base URL without a trailing slash. What was given is not repeated: it may hold a credential. */
export function readBaseUrl(value: unknown, allowInsecureHttp: boolean | undefined, fault: Fault): string {
  const refuse = (problem: string) => fault("baseUrl", problem);
  if (typeof value !== "string" || value === "") return refuse(`is missing; ${EXPECTED}`);
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return refuse(`is not an absolute URL; ${EXPECTED}`);
  }
  const { protocol, hostname } = url;
  if (!/^https?:$/.test(protocol)) refuse(`begins with ${protocol}; expected https:`);
  if (url.username || url.password) refuse("carries credentials; give them as the client's options");
  if (/[?#]/.test(value)) refuse("carries a query or a fragment; remove it");
  if (protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(hostname)) {
    refuse(`would send the credential in the clear to ${hostname}; use https:, or set allowInsecureHttp`);
  }
  return url.href.replace(/\/+$/, "");
}
