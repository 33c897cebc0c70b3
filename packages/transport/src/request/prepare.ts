import type { OperationInput } from "../client.js";
import { describe } from "../describe.js";
import { InputError } from "../errors/index.js";
import type { Operation, Parameter } from "../operation.js";
import type { CallOptions } from "../options.js";
import type { Credential, Settings } from "../settings.js";
import type { WrittenBody } from "./body.js";
import { addHeaders } from "./headers.js";
import { writePath } from "./path.js";
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

const PLACES = ["path", "query", "header", "cookie", "body", "contentType"];

/** Turns input into a request, or throws an `InputError`; nothing has been sent yet. */
export function prepareRequest(
  settings: Settings,
  operation: Operation,
  input: OperationInput,
  options: CallOptions | undefined,
): PreparedRequest {
  const fault = (field: string, sentence: string, cause?: unknown): never => {
    throw new InputError(sentence, { vendor: settings.vendor, operation: operation.name, field, cause });
  };
  if (typeof input !== "object" || input === null)
    fault("input", `the input is ${describe(input)}; expected { ${PLACES.join(", ")} }`);
  for (const place in input) {
    if (!PLACES.includes(place)) fault(place, `the input has no place "${place}"; its places are ${PLACES.join(", ")}`);
  }

  const shownUrl = settings.baseUrl + writePath(operation.path, input.path, fault);
  const pairs = writeParameters("query", operation.query, input.query, fault);
  const headers: Record<string, string> = {};
  if (operation.accept) headers["accept"] = operation.accept;
  for (const [name, value] of writeParameters("header", operation.header, input.header, fault)) {
    addHeaders(headers, { [name]: value }, settings.takenHeaders, fault);
  }
  const cookies = writeParameters("cookie", operation.cookie, input.cookie, fault);
  addHeaders(headers, settings.options.headers, settings.takenHeaders, fault);
  addHeaders(headers, options?.headers, settings.takenHeaders, fault);
  const written = writeBody(operation, input, fault);
  if (written?.contentType) headers["content-type"] = written.contentType;

  for (const { in: place, name, value } of credentialsFor(settings, operation, fault)) {
    if (place === "header") headers[name.toLowerCase()] = value;
    else (place === "query" ? pairs : cookies).push([name, value]);
  }
  if (cookies.length > 0)
    headers["cookie"] = cookies.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; ");
  const query = pairs.map(([name, value]) => `${encode(name, fault)}=${encode(value, fault)}`).join("&");
  const url = query === "" ? shownUrl : `${shownUrl}?${query}`;
  return { url, shownUrl, method: operation.method, headers, body: written?.body };
}

type Fault = (field: string, sentence: string, cause?: unknown) => never;

function writeParameters(
  place: "query" | "header" | "cookie",
  parameters: { readonly [name: string]: Parameter } = {},
  values: Readonly<Record<string, unknown>> = {},
  fault: Fault,
): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const name in values) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!parameter) {
      const known = Object.keys(parameters).join(", ") || "none";
      return fault(`${place}.${name}`, `${place} has no parameter "${name}"; the contract's are: ${known}`);
    }
    const value = values[name];
    if (value === undefined) continue;
    if (value === null) return fault(`${place}.${name}`, `${place}.${name} is null; leave it out instead`);
    pairs.push(...(parameter.write ?? (place === "header" ? formList : formExploded))(name, value));
  }
  for (const name in parameters) {
    if (parameters[name]?.required && values[name] === undefined)
      fault(`${place}.${name}`, `${place}.${name} is missing`);
  }
  return pairs;
}

function writeBody(operation: Operation, input: OperationInput, fault: Fault): WrittenBody | undefined {
  if (input.body === undefined) {
    if (operation.body?.required) fault("body", "body is missing");
    return undefined;
  }
  const content = operation.body?.content ?? {};
  const mediaType = input.contentType ?? Object.keys(content)[0] ?? "";
  const write = Object.hasOwn(content, mediaType) ? content[mediaType] : undefined;
  if (!write) {
    const known = Object.keys(content).join(", ");
    return fault(
      "body",
      known ? `contentType is not one of ${known}` : "body is given, but the contract has none here",
    );
  }
  try {
    return write(input.body, mediaType);
  } catch (cause) {
    return fault("body", `body can't be written as ${mediaType}: ${(cause as Error).message.split("\n")[0]}`);
  }
}

function credentialsFor(settings: Settings, operation: Operation, fault: Fault): readonly Credential[] {
  const { security = [] } = operation;
  const { credentials, preferredScheme } = settings;
  const open = security.filter((schemes) => schemes.every((scheme) => credentials.has(scheme)));
  const chosen = open.find((schemes) => preferredScheme !== undefined && schemes.includes(preferredScheme)) ?? open[0];
  if (!chosen && security.length > 0) {
    fault(
      "credentials",
      `this operation needs a credential (${security.flat().join(" or ")}); give it to ${settings.factory}`,
    );
  }
  return chosen?.map((scheme) => credentials.get(scheme) as Credential) ?? [];
}

function encode(text: string, fault: Fault): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return fault("query", "a query parameter has half of a surrogate pair; expected well-formed text");
  }
}
