import { expect } from "vitest";
import type { JsonObject } from "../document/json.ts";
import { bodyForm, matchesMediaType } from "../document/media-type.ts";
import type { ContractOperation, ContractParameter } from "../document/operation.ts";
import { allCarriers } from "../document/security.ts";
import { undocumentedKeys } from "../document/undocumented-keys.ts";
import type { RecordedRequest } from "../recording-fetch.ts";
import type { SampleInput } from "../sample/sample-input.ts";
import { cookiesOf } from "./cookies.ts";
import { formPairs, parameterPairs } from "./expected-pairs.ts";
import { BASE_PATH } from "./perform.ts";

/** The request holds the input, in the contract's places and ways of writing, and nothing else. */
export async function expectRequest(
  document: JsonObject,
  operation: ContractOperation,
  input: SampleInput,
  request: RecordedRequest,
): Promise<void> {
  expect(request.method).toBe(operation.method);
  expect(request.url.pathname).toBe(BASE_PATH + filled(operation.path, input.path));
  expect(request.url.hash).toBe("");
  expectParameters(document, operation, input, request);
  await expectBody(document, operation, input, request);
}

function filled(template: string, values: Record<string, unknown> = {}): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}

function expectParameters(
  document: JsonObject,
  operation: ContractOperation,
  input: SampleInput,
  { url, headers }: RecordedRequest,
): void {
  const carriers = allCarriers(document);
  const sent = (place: "query" | "header" | "cookie") =>
    operation.parameters
      .filter((parameter) => parameter.in === place)
      .flatMap((parameter) => pairsOf(parameter, input));
  const free = (place: string, name: string) =>
    !carriers.some((carrier) => carrier.in === place && carrier.name === name);

  expect(sorted([...url.searchParams].filter(([name]) => free("query", name))), "query").toEqual(sorted(sent("query")));
  expect(sorted(cookiesOf(headers).filter(([name]) => free("cookie", name))), "cookies").toEqual(
    sorted(sent("cookie")),
  );
  const own = [...headers].filter(
    ([name]) => !["accept", "content-type", "cookie"].includes(name) && free("header", name),
  );
  expect(sorted(own), "headers").toEqual(sorted(sent("header").map(([name, value]) => [name.toLowerCase(), value])));
}

function pairsOf(parameter: ContractParameter, input: SampleInput): (readonly [string, string])[] {
  const value = input[parameter.in]?.[parameter.name];
  return value === undefined ? [] : parameterPairs(parameter, value);
}

async function expectBody(
  document: JsonObject,
  operation: ContractOperation,
  input: SampleInput,
  request: RecordedRequest,
): Promise<void> {
  const { body, headers } = request;
  if (input.body === undefined) {
    expect(body.text, "body").toBe("");
    expect(headers.get("content-type"), "content-type").toBeNull();
    return;
  }
  const documented =
    operation.body?.contents.find(({ mediaType }) => mediaType === input.contentType) ?? operation.body?.contents[0];
  const mediaType = documented?.mediaType ?? "";
  const sent = headers.get("content-type") ?? "none";
  expect(matchesMediaType(sent, mediaType), `content-type ${sent} is the contract's ${mediaType}`).toBe(true);
  switch (bodyForm(mediaType)) {
    case "json":
      expect(body.parsed, "body").toEqual(input.body);
      if (documented)
        expect(undocumentedKeys(document, documented.schema, body.parsed), "keys the contract doesn't name").toEqual(
          [],
        );
      return;
    case "multipart":
    case "urlencoded":
      expect(body.parsed, "form").toEqual(await formPairs(mediaType, input.body));
      return;
    default:
      expect(body.text, "body").toBe(input.body instanceof Blob ? await input.body.text() : input.body);
  }
}

function sorted(pairs: readonly (readonly [string, string])[]): string[] {
  return pairs.map(([name, value]) => `${name}=${value}`).sort();
}
