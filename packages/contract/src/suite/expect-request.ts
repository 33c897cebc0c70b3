import { expect } from "vitest";
import type { JsonObject } from "../document/json.ts";
import { bodyForm, matchesMediaType } from "../document/media-type.ts";
import type { ContractOperation } from "../document/operation.ts";
import { undocumentedKeys } from "../document/undocumented-keys.ts";
import type { SampleInput } from "../sample/sample-input.ts";
import type { RecordedRequest } from "../wire/recording-fetch.ts";
import { expectedForm, type RequestForm, sentForm } from "../wire/request-form.ts";

/** The request holds the input, in the contract's places and ways of writing, and nothing else. */
export async function expectRequest(
  document: JsonObject,
  operation: ContractOperation,
  input: SampleInput,
  request: RecordedRequest,
): Promise<void> {
  await expectSent(document, operation, input, request);
  const documented = operation.body?.contents.find(({ mediaType }) =>
    matchesMediaType(request.headers.get("content-type") ?? "", mediaType),
  );
  if (!documented || bodyForm(documented.mediaType) !== "json") return;
  const unnamed = undocumentedKeys(document, documented.schema, request.body.parsed);
  expect(unnamed, "keys the contract doesn't name").toEqual([]);
}

/** The same of an input that breaks the contract: it went out as it was given. */
export async function expectSent(
  document: JsonObject,
  operation: ContractOperation,
  input: SampleInput,
  request: RecordedRequest,
): Promise<void> {
  const sent = sentForm(document, operation, request);
  const expected = await expectedForm(operation, input);
  for (const part of Object.keys(expected) as (keyof RequestForm)[]) expect(sent[part], part).toEqual(expected[part]);
}
