import type { JsonObject } from "../document/json.ts";
import { allCarriers } from "../document/security.ts";
import { cookiesOf } from "../wire/cookies.ts";
import type { RecordedRequest } from "../wire/recording-fetch.ts";
import { replayed } from "./expect-passed.ts";

/** A recorded request without any credential, for the mock. */
export function withoutCredentials(document: JsonObject, request: RecordedRequest, mockUrl: string): Request {
  const whole = replayed(request, mockUrl);
  const target = new URL(whole.url);
  const { headers } = request;
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
  return new Request(target, new Request(whole, { headers: kept }));
}
