import { describe, expect, test } from "vitest";
import type { ContractOperation } from "../document/operation.ts";
import { sampleInput } from "../sample/sample-input.ts";
import {
  type AnswerCase,
  answerCases,
  needsCredential,
  rejectionCases,
  requestCases,
  schemeChoices,
  waitCases,
} from "./cases.ts";
import type { SuiteContext } from "./context.ts";
import { expectAccepted, expectAnswer } from "./expect-answer.ts";
import { expectCredential } from "./expect-credential.ts";
import { expectRequest } from "./expect-request.ts";
import { expectRejection, expectWait } from "./expect-served.ts";
import { perform } from "./perform.ts";
import { withoutCredentials } from "./without-credentials.ts";

/** The tests of one operation under its name in the client. */
export function describeOperation(context: SuiteContext, operation: ContractOperation, name: string): void {
  const { document, sampler } = context;
  const fewest = () => sampleInput(document, sampler, operation, { fields: "required" });

  describe(`${name}: ${operation.method} ${operation.path}`, () => {
    for (const { title, wish } of requestCases(operation)) {
      test(`sends ${title}`, async () => {
        const input = sampleInput(document, sampler, operation, wish);
        const { result, exchange } = await perform(context, name, input);
        await expectRequest(document, operation, input, exchange.request);
        expectCredential(document, operation, exchange.request);
        expectAccepted(exchange.response);
        const served = answerCases(operation).find(({ status }) => status === exchange.response.status);
        expectAnswer(served ?? undocumented(exchange.response.status), result, exchange.response);
      });
    }

    for (const answer of answerCases(operation).filter(({ status }) => status >= 200)) {
      test(`understands ${answer.response.code}${answer.exact ? "" : ` (${answer.status})`}`, async () => {
        const headers = { Prefer: `code=${answer.status}` };
        const { result, exchange } = await perform(context, name, fewest(), { call: { headers } });
        expectAnswer(answer, result, exchange.response);
      });
    }

    for (const [index, rejection] of rejectionCases(operation).entries()) {
      test(`takes ${rejection.status} for a refusal where rule ${index + 1} says so`, () =>
        expectRejection(context, name, fewest(), rejection));
    }

    for (const wait of waitCases(operation)) {
      test(`reads from the body of ${wait.status} how long to wait`, () => expectWait(context, name, fewest(), wait));
    }

    if (needsCredential(operation)) {
      test("is refused by the mock without its credential", async () => {
        const { exchange } = await perform(context, name, fewest());
        const response = await fetch(withoutCredentials(document, exchange.request, context.mockUrl()));
        expect(response.status).toBe(401);
        await response.body?.cancel();
      });
    }

    for (const scheme of schemeChoices(operation)) {
      test(`carries the credential of ${scheme} where a client prefers it`, async () => {
        const { exchange } = await perform(context, name, fewest(), { securityScheme: scheme });
        expectCredential(document, operation, exchange.request, scheme);
        expectAccepted(exchange.response);
      });
    }
  });
}

/** An answer that the contract covers by `default` or a range. */
function undocumented(status: number): AnswerCase {
  return { status, response: { code: "default", contents: [], rejects: [], retryAfter: undefined }, exact: false };
}
