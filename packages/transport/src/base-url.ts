const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** The base URL without a trailing slash, or the sentence that says what is wrong with it. */
export function readBaseUrl(value: unknown, allowInsecureHttp: boolean): { href: string } | { fault: string } {
  if (typeof value !== "string" || value === "") {
    return { fault: "baseUrl is missing: expected an absolute URL such as https://helpdesk.example.com" };
  }
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return { fault: `baseUrl is not an absolute URL: expected one such as https://helpdesk.example.com` };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return { fault: `baseUrl begins with ${url.protocol}, expected https: (or http: on loopback)` };
  }
  if (url.username || url.password) {
    return { fault: "baseUrl carries credentials; give them as the client's own options" };
  }
  if (/[?#]/.test(value)) return { fault: "baseUrl carries a query or a fragment; remove it" };
  if (url.protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(url.hostname)) {
    return {
      fault: `baseUrl sends the credential in the clear to ${url.hostname}; use https:, or set allowInsecureHttp: true`,
    };
  }
  return { href: url.href.replace(/\/+$/, "") };
}
