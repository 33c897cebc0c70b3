import type { JsonObject } from "../document/json.ts";
import { type BodyForm, bodyForm, matchesMediaType } from "../document/media-type.ts";
import type { ContractContent, ContractOperation, ContractParameter } from "../document/operation.ts";
import { allCarriers } from "../document/security.ts";
import type { SampleInput } from "../sample/sample-input.ts";
import { cookiesOf } from "./cookies.ts";
import { formPairs, parameterPairs, pathText } from "./expected-pairs.ts";
import { expectedParts } from "./expected-parts.ts";
import type { RecordedBody } from "./recorded-body.ts";
import type { RecordedRequest } from "./recording-fetch.ts";

/** The path of the base URL that clients are given: it must stay in front of every operation's path. */
export const BASE_PATH = "/kept/path";

/** A request without its credential, in a form in which two can be compared. */
export interface RequestForm {
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly cookies: readonly string[];
  readonly headers: readonly string[];
  /** Of the contract, where that is a range; null where there is no body. */
  readonly contentType: string | null;
  readonly body: unknown;
}

/** What the contract's places and ways of writing make of an input. */
export async function expectedForm(operation: ContractOperation, input: SampleInput): Promise<RequestForm> {
  const pairs = (place: ContractParameter["in"]) =>
    operation.parameters
      .filter((parameter) => parameter.in === place)
      .flatMap((parameter) => pairsOf(parameter, input));
  const content =
    operation.body?.contents.find(({ mediaType }) => mediaType === input.contentType) ?? operation.body?.contents[0];
  const mediaType = content?.mediaType ?? "";
  return {
    method: operation.method,
    path: BASE_PATH + filled(operation, input.path),
    query: sorted(pairs("query")),
    cookies: sorted(pairs("cookie")),
    headers: sorted(pairs("header").map(([name, value]) => [name.toLowerCase(), value])),
    contentType: input.body === undefined ? null : mediaType,
    body: input.body === undefined ? "" : await expectedBody(content, mediaType, input.body),
  };
}

/** What really went over the wire. */
export function sentForm(document: JsonObject, operation: ContractOperation, request: RecordedRequest): RequestForm {
  const { method, url, headers, body } = request;
  const carriers = allCarriers(document);
  const free = (place: string, name: string) =>
    !carriers.some((carrier) => carrier.in === place && carrier.name === name);
  const contentType = headers.get("content-type");
  const documented = operation.body?.contents
    .map(({ mediaType }) => mediaType)
    .find((mediaType) => contentType !== null && matchesMediaType(contentType, mediaType));
  return {
    method,
    path: url.pathname + url.hash,
    query: sorted([...url.searchParams].filter(([name]) => free("query", name))),
    cookies: sorted(cookiesOf(headers).filter(([name]) => free("cookie", name))),
    headers: sorted([...headers].filter(([name]) => !NOT_PARAMETERS.includes(name) && free("header", name))),
    contentType: documented ?? contentType,
    body: sentBody(bodyForm(contentType ?? ""), body),
  };
}

const NOT_PARAMETERS = ["accept", "content-type", "cookie"];

/** What of a path no address can hold as it is, stands there percent-encoded. */
function filled({ path, parameters }: ContractOperation, values: Record<string, unknown> = {}): string {
  const whole = path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((candidate) => candidate.in === "path" && candidate.name === name);
    return parameter ? pathText(parameter, values[name]) : encodeURIComponent(String(values[name]));
  });
  return whole.replace(/[^!-~]/gu, encodeURIComponent);
}

function pairsOf(parameter: ContractParameter, input: SampleInput): (readonly [string, string])[] {
  const value = input[parameter.in]?.[parameter.name];
  return value === undefined ? [] : parameterPairs(parameter, value);
}

function sentBody(form: BodyForm, { parsed, text }: RecordedBody): unknown {
  if (form === "json") return parsed;
  // A form without a field is no bytes at all.
  return form === "multipart" || form === "urlencoded" ? (parsed ?? []) : text;
}

async function expectedBody(content: ContractContent | undefined, mediaType: string, body: unknown): Promise<unknown> {
  const form = bodyForm(mediaType);
  if (form === "multipart") return expectedParts(body, content?.encodings);
  if (form === "urlencoded") return formPairs(body, content?.encodings);
  return form !== "json" && body instanceof Blob ? body.text() : body;
}

function sorted(pairs: readonly (readonly [string, string])[]): string[] {
  return pairs.map(([name, value]) => `${name}=${value}`).sort();
}
