import type { JsonObject } from "../document/json.ts";
import { allCarriers } from "../document/security.ts";
import type { RecordedRequest } from "../recording-fetch.ts";
import { cookiesOf } from "./cookies.ts";
import { BASE_PATH } from "./perform.ts";

/** A recorded request without any credential, for the mock. */
export function withoutCredentials(
  document: JsonObject,
  { method, url, headers, body }: RecordedRequest,
  mockUrl: string,
): Request {
  const target = new URL(mockUrl + url.pathname.slice(BASE_PATH.length) + url.search);
  const kept = new Headers(headers);
  const carriers = allCarriers(document);
  for (const { in: where, name } of carriers) {
    if (where === "query") target.searchParams.delete(name);
    if (where === "header") kept.delete(name);
  }
  const isCredential = (name: string) => carriers.some((carrier) => carrier.in === "cookie" && carrier.name === name);
  const cookies = cookiesOf(headers).filter(([name]) => !isCredential(name));
  kept.delete("cookie");
  if (cookies.length > 0)
    kept.set("cookie", cookies.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; "));
  return new Request(target, {
    method,
    headers: kept,
    ...(body.bytes.length > 0 && { body: new Uint8Array(body.bytes) }),
  });
}
