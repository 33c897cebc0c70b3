import { isObject, type JsonObject, listOr, objectOr } from "./json.ts";
import type { ContractOperation } from "./operation.ts";
import { members, type Place, placeAt, step } from "./place.ts";
import { readBody, sayRequired } from "./read-contents.ts";
import { readParameters } from "./read-parameters.ts";
import { readResponse } from "./read-response.ts";
import { readServer } from "./read-server.ts";
import { carrierOf, isCertificate, isSendable } from "./security.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const BODILESS = ["get", "head"];

/** Every operation under `paths`. */
export function readOperations(document: JsonObject): ContractOperation[] {
  return members(document, placeAt(document, "#/paths")).flatMap(([path, item]) =>
    METHODS.filter((method) => isObject(objectOr(item.value)[method])).map((method) => {
      const operation = step(document, item, method);
      return {
        method: method.toUpperCase(),
        path,
        server: readServer(document, item, operation),
        parameters: readParameters(document, path, item, operation),
        // With these HTTP gives a body no meaning, and fetch sends none.
        body: BODILESS.includes(method) ? undefined : readBody(document, step(document, operation, "requestBody")),
        responses: members(document, step(document, operation, "responses"))
          .filter(([code]) => !code.startsWith("x-"))
          .map(([code, response]) => readResponse(document, code, response)),
        security: readSecurity(document, operation),
        pages: pagesOf(operation),
      };
    }),
  );
}

/** Says of each operation's body whether it is required, before its fields, by which that is told, are changed. */
export function sayRequiredBodies(document: JsonObject): void {
  for (const [, item] of members(document, placeAt(document, "#/paths"))) {
    for (const method of METHODS.filter((name) => !BODILESS.includes(name))) {
      sayRequired(document, step(document, step(document, item, method), "requestBody"));
    }
  }
}

function pagesOf({ value }: Place): JsonObject | undefined {
  const pages = objectOr(value)["x-agentpost-pages"];
  return isObject(pages) ? pages : undefined;
}

function placeOf(document: JsonObject, scheme: string): string {
  const { in: where, name } = carrierOf(document, scheme);
  return `${where} ${name}`;
}

function readSecurity(document: JsonObject, operation: Place): string[][] {
  const { security = document["security"] } = objectOr(operation.value);
  const alternatives = listOr(security).map((alternative) =>
    Object.keys(objectOr(alternative)).filter((scheme) => !isCertificate(document, scheme)),
  );
  // A credential that is computed for each request is beyond any client of ours.
  const sendable = alternatives.filter((schemes) => schemes.every((scheme) => isSendable(document, scheme)));
  // Of two credentials in one place only one can be sent.
  const possible = sendable.filter(
    (schemes) => new Set(schemes.map((scheme) => placeOf(document, scheme))).size === schemes.length,
  );
  // Alternatives that differ by their scopes send the same.
  return [...new Map(possible.map((schemes) => [schemes.join(" "), schemes])).values()];
}
