import { expect } from "vitest";
import type { AnswerCase } from "../document/cases.ts";
import { bodyForm } from "../document/media-type.ts";
import type { RecordedResponse } from "../wire/recording-fetch.ts";
import type { AnyResult } from "./perform.ts";
import { holds, isKept } from "./rejection-rule.ts";

/** The result says what the mock served, in the contract's words for that status. */
export function expectAnswer(
  { status, response, exact }: AnswerCase,
  result: AnyResult,
  served: RecordedResponse,
): void {
  const { parsed } = served.body;
  expect(served.status, `the mock serves the status; it said ${served.body.text}`).toBe(status);
  const rejected = response.rejects.some((rule) => holds(rule, parsed));
  const isSuccess = status >= 200 && status < 300 && !rejected;
  const isUnreadable = isSuccess && !response.promises.every((promise) => isKept(promise, parsed));
  if (isSuccess && !isUnreadable) {
    expect(result.ok ? undefined : result.error).toBeUndefined();
    expect(result).toMatchObject({ ok: true, status, response: { status } });
    if (isJson(served)) expect(result).toHaveProperty("data", parsed);
    else if (parsed === undefined && exact) expect(result).toHaveProperty("data", undefined);
    return;
  }
  if (isUnreadable) {
    expect(result).toMatchObject({ ok: false, error: { name: "UnreadableAnswerError", outcome: "unknown", status } });
    return;
  }
  const documentsText =
    typeof parsed === "string" ||
    (response.contents.length > 0 && !response.contents.some(({ mediaType }) => bodyForm(mediaType) === "json"));
  expect(result.ok).toBe(false);
  if (result.ok) return;
  expect(result.error.status, "error.status").toBe(status);
  expect(result.error.outcome, "error.outcome").toBe(rejected || isRefusal(status) ? "rejected" : "unknown");
  const wait = Number(served.headers.get("retry-after") ?? Number.NaN);
  if (!Number.isNaN(wait)) expect(result.error.retryAfterMs, "error.retryAfterMs").toBe(wait * 1000);
  // The type of a documented failure has a parsed body or none; a text is neither.
  if (!documentsText) expect(result.status, "status").toBe(exact ? status : undefined);
  if (isJson(served)) expect(result.body, "body").toEqual(parsed);
  else if (!documentsText) expect(result.body, "body").toBeUndefined();
}

/** Whether a status alone says that nothing was done. */
export function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408;
}

/** The mock has nothing against the request. It may say what it has in a documented 400, 401 or 422 too. */
export function expectAccepted({ status, headers, body }: RecordedResponse): void {
  const violations = headers.get("sl-violations") ?? body.text;
  expect(status, `the mock accepts the request; it said ${violations}`).toSatisfy(
    (code: number) => code >= 200 && code < 300,
  );
}

function isJson({ headers, body }: RecordedResponse): boolean {
  return body.bytes.length > 0 && bodyForm(headers.get("content-type") ?? "") === "json";
}
