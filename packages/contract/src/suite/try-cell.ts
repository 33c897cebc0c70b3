import { expect } from "vitest";
import type { AnswerCell, ClientCell, RequestCell, ViolationCell } from "../cells/cell.ts";
import { answerCases } from "../document/cases.ts";
import type { SampleInput } from "../sample/sample-input.ts";
import type { SuiteContext } from "./context.ts";
import { expectAccepted, expectAnswer } from "./expect-answer.ts";
import { expectCredential } from "./expect-credential.ts";
import { expectPassed } from "./expect-passed.ts";
import { expectSent } from "./expect-request.ts";
import { attempt } from "./perform.ts";
import { performLegal } from "./perform-legal.ts";
import { tellCredentials } from "./tell-once.ts";
import { turnPages } from "./turn-pages.ts";
import { isIn, violatedPlaces } from "./violations.ts";

/** Tries what a cell says, through the client; what went over the wire then counts as covered. */
export function tryCell(context: SuiteContext, cell: ClientCell, fewest: () => SampleInput): Promise<void> {
  if (cell.kind === "answer") return understand(context, cell, fewest());
  if (cell.kind === "pages") return turnPages(context, cell, fewest());
  return cell.kind === "request" ? send(context, cell) : beRefused(context, cell);
}

/** What a test of a cell is called. */
export function titleOf({ kind, id }: ClientCell): string {
  const [, , ...said] = id.split(" · ");
  return `${{ answer: "understands", request: "sends", violation: "is refused for", pages: "reads to its" }[kind]} ${said.join(" · ")}`;
}

async function understand(context: SuiteContext, cell: AnswerCell, input: SampleInput): Promise<void> {
  const { operation, name, answer, content, branch, security: alternative } = cell;
  const prefer = [`code=${answer.status}`, ...(branch ? [`example=${branch.example}`] : [])].join(", ");
  const headers = { prefer, ...(content && { accept: content.mediaType }) };
  const { result, exchange } = await performLegal(context, operation, name, input, { alternative, headers });
  if (branch) expect(exchange.response.body.parsed, "what the mock serves").toEqual(branch.body);
  expectAnswer(answer, result, exchange.response);
  context.coverage.answered(operation, exchange);
}

async function send(context: SuiteContext, { operation, name, input, error }: RequestCell): Promise<void> {
  if (input === undefined) throw error;
  const { result, exchange } = await performLegal(context, operation, name, input);
  const { response } = exchange;
  expectAccepted(response);
  const served = answerCases(operation).find(({ status }) => status === response.status);
  expectAnswer(served ?? undocumented(response.status), result, response);
  await expectPassed(context, operation, exchange.request);
  context.coverage.answered(operation, exchange);
  await context.coverage.sent("request", operation, exchange);
}

async function beRefused(context: SuiteContext, cell: ViolationCell): Promise<void> {
  const { operation, name, input, names } = cell;
  const [place = ""] = names;
  const { told, rest } = tellCredentials(operation, input);
  const { result, exchange } = await attempt(context, name, rest, { settings: told });
  expect(result.ok, "the request is refused").toBe(false);
  if (result.ok) return;
  if (!exchange) {
    expect(result.error, "the client refuses the input").toMatchObject({
      outcome: "not-sent",
      field: expect.stringMatching(new RegExp(`^${place}\\b`)),
    });
    context.coverage.refused(cell);
    return;
  }
  const { request, response } = exchange;
  await expectSent(context.document, operation, input, request);
  expectCredential(context.document, operation, request);
  expect(response.status, "the status of a refusal").toSatisfy((status: number) => status >= 400 && status < 500);
  // The answer to HEAD has no body that could say what is wrong.
  if (request.method !== "HEAD") {
    const violated = violatedPlaces(response).filter((where) => isIn(where, place));
    expect(violated, `what the mock has against the ${place}`).not.toEqual([]);
  }
  await context.coverage.sent("violation", operation, exchange);
}

/** An answer that the contract covers by `default` or a range. */
function undocumented(status: number) {
  return {
    status,
    response: { code: "default", contents: [], rejects: [], promises: [], retryAfter: undefined },
    exact: false,
  };
}
