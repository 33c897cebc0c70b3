import type { OperationInput } from "../client/client.js";
import type { Credential } from "../client/credentials.js";
import type { CallOptions } from "../client/options.js";
import type { Settings } from "../client/settings.js";
import type { Operation } from "../operation.js";
import { checkNames, describe, type Refuse } from "../refuse.js";
import { noBody } from "./body.js";
import { addHeaders } from "./headers.js";
import { writeParameters } from "./parameters.js";
import { encode } from "./path.js";

/** A request that can be sent any number of times. */
export interface PreparedRequest {
  /** With all that may hold a credential: for `fetch` alone. */
  readonly url: string;
  /** Without its query, and without a credential in its path: for answers and events. */
  readonly shownUrl: string;
  readonly init: RequestInit;
}

type Pair = readonly [name: string, value: string];

const PLACES = ["path", "query", "header", "cookie", "body", "contentType"];

/** A request with the credentials of these settings. */
export type Sign = (settings: Settings) => PreparedRequest;

/** Turns input into a request that lacks only its credentials, or refuses it; nothing has been sent yet. */
export function prepareRequest(
  settings: Settings,
  operation: Operation,
  given: OperationInput,
  options: CallOptions,
  refuse: Refuse,
): Sign {
  if (Object(given) !== given) refuse("input", `is ${describe(given)}; expected an object`);
  checkNames("", given, PLACES, refuse);
  const input = settings.fill(operation, given, refuse);
  if (!operation.isVendorsOwn) settings.options.validator?.[operation.name]?.(input as never, refuse);
  const { options: clientOptions } = settings;
  const { method, path, host, writePath, pathStyles, writeBody = noBody, accept } = operation;
  const parameters = (place: "query" | "cookie" | "header"): Pair[] =>
    operation[place] || input[place] ? writeParameters(place, operation[place], input[place], refuse) : [];

  const base = settings.baseUrlOf(host, refuse);
  const addressOf = ({ path: values }: OperationInput) =>
    base + (writePath ? writePath(path, values, refuse, pathStyles) : path);
  const first = addressOf(input);
  // A credential in the path may be another one each time; the caller's values are those of the call's beginning.
  const ownPath = { ...given.path };
  const unsigned: Record<string, string> = accept ? { accept } : {};
  // A call's own win over its client's.
  addHeaders(unsigned, clientOptions.headers, refuse);
  addHeaders(unsigned, Object.fromEntries(parameters("header")), refuse);
  addHeaders(unsigned, options.headers, refuse);
  const { body, contentType } = writeBody(input, refuse);
  if (body !== undefined && unsigned["content-type"]) {
    refuse('headers["content-type"]', "is set by the client; leave it out, or name another in contentType");
  }
  if (contentType) unsigned["content-type"] = contentType;

  const [query, cookies] = [parameters("query"), parameters("cookie")];
  return (current) => {
    const address = current === settings ? first : addressOf(current.fill(operation, { path: ownPath }, refuse));
    const headers = { ...unsigned };
    const pairs = { query: [...query], cookie: [...cookies], header: [] as Pair[] };
    for (const { in: place, name, value } of credentialsFor(current, operation, refuse))
      pairs[place].push([name, value]);
    const joined = (place: "query" | "cookie", separator: string) =>
      pairs[place]
        .map(([name, value]) => `${encode(name, place, refuse)}=${encode(value, place, refuse)}`)
        .join(separator);
    const cookie = joined("cookie", "; ");
    if (cookie) pairs.header.push(["cookie", cookie]);
    for (const [name, value] of pairs.header) {
      const header = name.toLowerCase();
      if (header in headers) refuse(`headers["${header}"]`, "is set by the client; leave it out");
      headers[header] = value;
    }
    const search = joined("query", "&");
    return {
      url: search ? `${address}?${search}` : address,
      shownUrl: current.fill.hides ? current.redact(address) : address,
      // A redirect would carry the credential and the message to an address that nobody named.
      init: { method, headers, body: body ?? null, redirect: "manual" },
    };
  };
}

function credentialsFor(settings: Settings, operation: Operation, refuse: Refuse): readonly Credential[] {
  const { credentials, preferredScheme = "" } = settings;
  const { security = [[]] } = operation;
  const open = security.filter((schemes) => schemes.every((scheme) => credentials[scheme]));
  const chosen = open.find((schemes) => schemes.includes(preferredScheme)) ?? open[0];
  if (!chosen) {
    return refuse("credentials", `are missing; expected those of ${security.flat().join(" or ")}`);
  }
  return chosen.map((scheme) => credentials[scheme] as Credential);
}
