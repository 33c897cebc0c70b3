import { expect } from "vitest";
import type { JsonObject } from "../document/json.ts";
import type { ContractOperation } from "../document/operation.ts";
import { allCarriers, FAKE_CREDENTIAL } from "../document/security.ts";
import { carriedCredentials, credentialsOf } from "../wire/carried-credentials.ts";
import type { RecordedRequest } from "../wire/recording-fetch.ts";

/** The request carries the credential of one alternative of the contract, in its places and nowhere else. */
export function expectCredential(
  document: JsonObject,
  operation: ContractOperation,
  request: RecordedRequest,
  alternative?: readonly string[],
): void {
  const { security } = operation;
  const alternatives = alternative ? [alternative] : security.length > 0 ? security : [[]];
  expect(
    alternatives.map((schemes) => credentialsOf(document, schemes)),
    "credentials of the contract, as alternatives",
  ).toContainEqual(carriedCredentials(document, request));

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

function uncarried(document: JsonObject, where: string, pairs: [string, string][]): string[] {
  const taken = allCarriers(document).filter((carrier) => carrier.in === where);
  return pairs
    .filter(([name]) => name !== "cookie" && !taken.some((carrier) => carrier.name === name))
    .map(([, value]) => value);
}
