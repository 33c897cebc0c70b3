import type { JsonObject } from "../document/json.ts";
import { allCarriers, type Carrier, carrierOf } from "../document/security.ts";
import { cookiesOf } from "./cookies.ts";
import type { RecordedRequest } from "./recording-fetch.ts";

/** What a request must carry for an alternative of the contract. */
export function credentialsOf(document: JsonObject, schemes: readonly string[]): string[] {
  return schemes.map((scheme) => shown(carrierOf(document, scheme))).sort();
}

/** What stands in the places that the document's security schemes use. */
export function carriedCredentials(document: JsonObject, request: RecordedRequest): string[] {
  const places = new Map(allCarriers(document).map((carrier) => [`${carrier.in} ${carrier.name}`, carrier]));
  return [...places.values()]
    .flatMap((carrier) => valuesAt(carrier, request).map((value) => shown({ ...carrier, value })))
    .sort();
}

function valuesAt({ in: where, name }: Carrier, { url, headers }: RecordedRequest): string[] {
  if (where === "query") return url.searchParams.getAll(name);
  if (where === "cookie") return cookiesOf(headers).flatMap(([cookie, value]) => (cookie === name ? [value] : []));
  return [headers.get(name) ?? []].flat();
}

function shown({ in: where, name, value }: Carrier): string {
  return `${where} ${name}: ${value}`;
}
