import { expect } from "vitest";
import type { BrokenPromiseCase, RejectionCase, WaitCase } from "../document/cases.ts";
import type { ContractOperation, ContractResponse } from "../document/operation.ts";
import { valueAt, withValueAt } from "../document/pointer.ts";
import { sampleAnswer } from "../sample/sample-answer.ts";
import type { SampleInput } from "../sample/sample-input.ts";
import type { SuiteContext } from "./context.ts";
import type { Performed } from "./perform.ts";
import { performLegal } from "./perform-legal.ts";
import { breakPromise, satisfy } from "./rejection-rule.ts";

const VENDORS_WORDS = "the vendor's own words";

/** A body for which the rule holds is a refusal, in the vendor's words. */
export async function expectRejection(
  context: SuiteContext,
  operation: ContractOperation,
  name: string,
  input: SampleInput,
  { status, response, rule }: RejectionCase,
): Promise<void> {
  const body = satisfy(rule, sampleOf(context, response), VENDORS_WORDS);
  const { result } = await performWith(context, operation, name, input, status, body);
  expect(result).toMatchObject({ ok: false, status, body, error: { outcome: "rejected", status } });
  const spoken = rule.message !== undefined && valueAt(body, rule.message) === VENDORS_WORDS;
  if (spoken && !result.ok) expect(result.error.message).toContain(VENDORS_WORDS);
}

/** A success that doesn't show what it promises may be one or not: the outcome is unknown, and the body is shown. */
export async function expectBrokenPromise(
  context: SuiteContext,
  operation: ContractOperation,
  name: string,
  input: SampleInput,
  { status, response, broken }: BrokenPromiseCase,
): Promise<void> {
  const body = breakPromise(response.promises, broken, sampleOf(context, response));
  const { result } = await performWith(context, operation, name, input, status, body);
  expect(result).toMatchObject({
    ok: false,
    error: { name: "UnreadableAnswerError", outcome: "unknown", status, body },
  });
  if (!result.ok) expect(result.error.message).toContain(`shows no ${String(broken["pointer"])}`);
}

/** A wait that only the body names is the error's. */
export async function expectWait(
  context: SuiteContext,
  operation: ContractOperation,
  name: string,
  input: SampleInput,
  { status, response, pointer }: WaitCase,
): Promise<void> {
  const body = withValueAt(sampleOf(context, response), pointer, "Try again in 7 seconds.");
  const { result } = await performWith(context, operation, name, input, status, body);
  expect(result).toMatchObject({ ok: false, status, body, error: { status, retryAfterMs: 7000 } });
}

function sampleOf({ document }: SuiteContext, { contents: [content] }: ContractResponse): unknown {
  return content ? sampleAnswer(document, content) : {};
}

// Prism serves what the contract allows, not what a test needs.
function performWith(
  context: SuiteContext,
  operation: ContractOperation,
  name: string,
  input: SampleInput,
  status: number,
  body: unknown,
): Promise<Performed> {
  return performLegal(context, operation, name, input, { fetch: async () => Response.json(body, { status }) });
}
