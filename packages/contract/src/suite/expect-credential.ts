import { expect } from "vitest";
import type { JsonObject } from "../document/json.ts";
import type { ContractOperation } from "../document/operation.ts";
import { allCarriers, type Carrier, carrierOf, FAKE_CREDENTIAL } from "../document/security.ts";
import type { RecordedRequest } from "../recording-fetch.ts";
import { cookiesOf } from "./cookies.ts";

/** The request carries the credential of one of the operation's alternatives, in its places and nowhere else. */
export function expectCredential(
  document: JsonObject,
  operation: ContractOperation,
  request: RecordedRequest,
  scheme?: string,
): void {
  const alternatives = operation.security.filter((schemes) => scheme === undefined || schemes.includes(scheme));
  const allowed = alternatives.map((schemes) => schemes.map((name) => shown(carrierOf(document, name))).sort());
  expect(allowed.length > 0 ? allowed : [[]], "credentials of the contract, as alternatives").toContainEqual(
    carried(document, request),
  );

  const { searchParams, pathname } = request.url;
  const elsewhere = [
    pathname,
    request.body.text,
    ...uncarried(document, "query", [...searchParams]),
    ...uncarried(document, "header", [...request.headers]),
  ];
  expect(
    elsewhere.filter((text) => text.includes(FAKE_CREDENTIAL)),
    "places with a credential that isn't theirs",
  ).toEqual([]);
}

/** What stands in the places that the document's security schemes use. */
function carried(document: JsonObject, request: RecordedRequest): string[] {
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

function uncarried(document: JsonObject, where: string, pairs: [string, string][]): string[] {
  const taken = allCarriers(document).filter((carrier) => carrier.in === where);
  return pairs
    .filter(([name]) => name !== "cookie" && !taken.some((carrier) => carrier.name === name))
    .map(([, value]) => value);
}

function shown({ in: where, name, value }: Carrier): string {
  return `${where} ${name}: ${value}`;
}
