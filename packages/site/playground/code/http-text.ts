import type { SentRequest } from "../run/preview.ts";
import { basicOf, secretsOf } from "./credentials.ts";

const MASK = "••••••";

/** A request as it is written to the connection, credentials masked, and a JSON body indented. */
export function httpText(request: SentRequest): string {
  const { vendor, method, headers, body } = request;
  const secrets = secretsOf(vendor);
  const masked = (text: string) => secrets.reduce((shown, { value }) => shown.replaceAll(value, MASK), text);
  const { pathname, search, host } = new URL(request.url);
  const basic = basicOf(secrets);
  const lines = headers.map(([name, value]) => `${name}: ${value === basic ? `Basic ${MASK}` : masked(value)}`);
  return [`${method} ${pathname}${masked(search)} HTTP/1.1`, `host: ${host}`, ...lines, "", indented(body)].join("\n");
}

function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
