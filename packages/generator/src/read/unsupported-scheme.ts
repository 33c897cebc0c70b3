import { describeJson, type JsonObject } from "@agentpost/document";
import { isHeaderName } from "./header-name.ts";

// Schemes that answer a challenge or sign the request; a fixed header value is not enough for them.
const COMPUTED = /^(?:digest|dpop|gnap|hoba|mutual|negotiate|oauth|privatetoken|scram-.*|vapid|concealed)$/i;

/** Whether the caller's own connection bears the credential, and no request does. */
export function isCertificate(scheme: JsonObject): boolean {
  return scheme["type"] === "mutualTLS";
}

/** Why a security scheme can't be expressed; undefined where it can. */
export function whyUnsupported(scheme: JsonObject): string | undefined {
  const { type, in: place, name, scheme: httpScheme } = scheme;
  if (type === "apiKey") {
    if (place !== "header" && place !== "query" && place !== "cookie") {
      return `in came as ${describeJson(place)}; expected header, query or cookie`;
    }
    if (typeof name !== "string" || name === "") return `name came as ${describeJson(name)}; expected a text`;
    return place === "header" && !isHeaderName(name)
      ? `name came as ${describeJson(name)}; expected the name of a header, such as "X-API-Key"`
      : undefined;
  }
  if (type === "http") {
    if (typeof httpScheme !== "string" || !/^[\w-]+$/.test(httpScheme)) {
      return `scheme came as ${describeJson(httpScheme)}; expected one such as "basic" or "bearer"`;
    }
    return COMPUTED.test(httpScheme)
      ? `the HTTP scheme "${httpScheme}" computes a value for each request, which can't be expressed`
      : undefined;
  }
  if (type === "oauth2" || type === "openIdConnect" || isCertificate(scheme)) return undefined;
  return `a scheme of the type ${describeJson(type)} can't be expressed; expected apiKey, http, mutualTLS, oauth2 or openIdConnect`;
}
