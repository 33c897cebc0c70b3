import type { OperationInput } from "../client.js";
import { describe } from "../describe.js";
import { type Fault, faultIn } from "../fault.js";
import type { Operation, Parameter } from "../operation.js";
import type { CallOptions } from "../options.js";
import type { Credential, Settings } from "../settings.js";
import type { WrittenBody } from "./body.js";
import { addHeaders } from "./headers.js";
import { encode, writePath } from "./path.js";
import { formExploded, formList } from "./query.js";

/** A request that can be sent any number of times. */
export interface PreparedRequest {
  /** With the query, which may hold a credential: for `fetch` alone. */
  readonly url: string;
  /** Without it: for errors and events. */
  readonly shownUrl: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: WrittenBody["body"] | undefined;
}

type Pair = readonly [name: string, value: string];

const PLACES = ["path", "query", "header", "cookie", "body", "contentType"];

/** Turns input into a request, or throws an `InputError`; nothing has been sent yet. */
export function prepareRequest(
  settings: Settings,
  operation: Operation,
  input: OperationInput,
  options: CallOptions | undefined,
): PreparedRequest {
  const { takenHeaders, baseUrl } = settings;
  const fault = faultIn(settings.vendor, operation.name);
  if (typeof input !== "object" || input === null) fault("input", `is ${describe(input)}; expected an object`);
  for (const place in input) {
    if (!PLACES.includes(place)) fault(place, `is no part of a request; expected ${PLACES.join(", ")}`);
  }

  const shownUrl = baseUrl + writePath(operation.path, input.path, fault, operation.pathStyles);
  const pairs = writeParameters("query", operation.query, input.query, fault);
  const cookies = writeParameters("cookie", operation.cookie, input.cookie, fault);
  const headers: Record<string, string> = {};
  if (operation.accept) headers["accept"] = operation.accept;
  const own = Object.fromEntries(writeParameters("header", operation.header, input.header, fault));
  for (const given of [own, settings.options.headers, options?.headers])
    addHeaders(headers, given, takenHeaders, fault);
  const written = writeBody(operation, input, fault);
  if (written?.contentType) headers["content-type"] = written.contentType;

  for (const { in: place, name, value } of credentialsFor(settings, operation, fault)) {
    if (place === "header") headers[name.toLowerCase()] = value;
    else (place === "query" ? pairs : cookies).push([name, value]);
  }
  const joined = (place: string, given: readonly Pair[], separator: string) =>
    given.map((pair) => pair.map((part) => encode(part, place, fault)).join("=")).join(separator);
  if (cookies.length > 0) headers["cookie"] = joined("cookie", cookies, "; ");
  const url = pairs.length > 0 ? `${shownUrl}?${joined("query", pairs, "&")}` : shownUrl;
  return { url, shownUrl, method: operation.method, headers, body: written?.body };
}

function writeParameters(
  place: "query" | "header" | "cookie",
  parameters: { readonly [name: string]: Parameter } = {},
  values: Readonly<Record<string, unknown>> = {},
  fault: Fault,
): Pair[] {
  const pairs: Pair[] = [];
  for (const name in { ...parameters, ...values }) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const value = values[name];
    const field = `${place}.${name}`;
    if (!parameter) fault(field, `is no parameter; expected ${Object.keys(parameters).join(", ") || "none"}`);
    if (value === null) fault(field, "is null; leave it out instead");
    if (value === undefined && parameter?.required) fault(field, "is missing");
    if (value === undefined) continue;
    pairs.push(...(parameter?.write ?? (place === "header" ? formList : formExploded))(name, value));
  }
  return pairs;
}

function writeBody({ body }: Operation, input: OperationInput, fault: Fault): WrittenBody | undefined {
  if (input.body === undefined) return body?.required ? fault("body", "is missing") : undefined;
  const content = body?.content ?? {};
  const known = Object.keys(content);
  const mediaType = input.contentType ?? known[0] ?? "";
  const write = known.includes(mediaType) ? content[mediaType] : undefined;
  if (!write) return fault("body", `has no such media type; expected ${known.join(", ") || "no body"}`);
  try {
    return write(input.body, mediaType);
  } catch (cause) {
    return fault("body", `can't be written as ${mediaType}: ${String(cause).split("\n")[0]}`);
  }
}

function credentialsFor(settings: Settings, operation: Operation, fault: Fault): readonly Credential[] {
  const { security = [] } = operation;
  const { credentials, preferredScheme = "" } = settings;
  const open = security.filter((schemes) => schemes.every((scheme) => credentials.has(scheme)));
  const chosen = open.find((schemes) => schemes.includes(preferredScheme)) ?? open[0];
  if (!chosen && security.length > 0) {
    fault("credentials", `are missing; give ${settings.factory} those of ${security.flat().join(" or ")}`);
  }
  return chosen?.map((scheme) => credentials.get(scheme) as Credential) ?? [];
}
