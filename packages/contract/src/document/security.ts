import { type JsonObject, objectOr } from "./json.ts";
import { placeAt, step } from "./place.ts";

/** Every option that takes a credential is given this value in a contract test. */
export const FAKE_CREDENTIAL = "contract-test";

/** Where a security scheme puts its credential, and what stands there in a contract test. */
export interface Carrier {
  readonly in: "header" | "query" | "cookie";
  /** Lower case for a header. */
  readonly name: string;
  readonly value: string;
}

export function carrierOf(document: JsonObject, scheme: string): Carrier {
  const value = schemeOf(document, scheme);
  const format = objectOr(value["x-agentpost-credential"])["format"];
  const written = typeof format === "string" ? format.replace(/\{\w+\}/g, FAKE_CREDENTIAL) : undefined;
  if (value["type"] === "apiKey") {
    const where = value["in"] as Carrier["in"];
    const name = String(value["name"]);
    return { in: where, name: where === "header" ? name.toLowerCase() : name, value: written ?? FAKE_CREDENTIAL };
  }
  // OAuth 2 and OpenID Connect send a bearer token (RFC 6750).
  const word = value["type"] === "http" ? String(value["scheme"]) : "Bearer";
  const usual = {
    basic: `Basic ${btoa(`${FAKE_CREDENTIAL}:${FAKE_CREDENTIAL}`)}`,
    bearer: `Bearer ${FAKE_CREDENTIAL}`,
  }[word.toLowerCase()];
  return { in: "header", name: "authorization", value: written ?? usual ?? `${word} ${FAKE_CREDENTIAL}` };
}

/** Whether a credential that doesn't change from request to request satisfies a scheme. */
export function isSendable(document: JsonObject, scheme: string): boolean {
  const { type, scheme: word } = schemeOf(document, scheme);
  if (type === "http") return !COMPUTED.test(String(word));
  return type === "apiKey" || type === "oauth2" || type === "openIdConnect";
}

const COMPUTED = /^(digest|dpop|gnap|hoba|mutual|negotiate|oauth|privatetoken|scram-.*|vapid|concealed)$/i;

/** Whether a scheme asks nothing of a request, since the caller's connection bears the credential. */
export function isCertificate(document: JsonObject, scheme: string): boolean {
  return schemeOf(document, scheme)["type"] === "mutualTLS";
}

/** The carriers of every scheme in the document: places in which nothing else may stand. */
export function allCarriers(document: JsonObject): Carrier[] {
  const schemes = Object.keys(objectOr(placeAt(document, SCHEMES).value));
  return schemes.filter((scheme) => isSendable(document, scheme)).map((scheme) => carrierOf(document, scheme));
}

const SCHEMES = "#/components/securitySchemes";

function schemeOf(document: JsonObject, scheme: string): JsonObject {
  return objectOr(step(document, placeAt(document, SCHEMES), scheme).value);
}
