import { expect, test } from "vitest";
import type { ExpectedDelivery } from "../src/runtimes/delivery-cases.ts";
import { judgeDeliveries } from "../src/runtimes/judge-deliveries.ts";
import type { DeliveryTold } from "../src/runtimes/plan.ts";

const caseOf = (id: string, expected: ExpectedDelivery, what = "as it came") => ({
  what,
  planned: { id, vendor: "acme", headers: {}, body: "{}", options: {} },
  expected,
});
const taken = { event: "message.created", isSigned: true };
const refused = { error: "WebhookError", problem: "wrong signature", sentence: "it is wrong; it was printed again" };
const inForms = (id: string, text: DeliveryTold, others: DeliveryTold = text) => ({
  id,
  told: { text, bytes: others, request: others },
});

/** What is wrong with a delivery, where one was tried. */
function problemOf(expected: ExpectedDelivery, text: DeliveryTold, others?: DeliveryTold): string | undefined {
  const { passed, problems } = judgeDeliveries([caseOf("1", expected)], [inForms("1", text, others)]);
  expect(passed + problems.length).toBe(1);
  return problems[0];
}

test("a delivery is right when each form of it was told as its event", () => {
  expect(problemOf(taken, taken)).toBeUndefined();
  expect(problemOf(taken, taken, { ...taken, event: "other" })).toBe(
    "1, as bytes, request: other, signed instead of message.created, signed",
  );
  expect(problemOf(taken, taken, { ...taken, isSigned: false })).toContain("message.created, unsigned instead of");
  expect(problemOf(taken, refused)).toContain("as text, bytes, request: WebhookError (it is wrong; it was printed");
});

test("a tampered one is right when each form was refused for that reason, in those words", () => {
  const problem = "wrong signature";
  expect(problemOf({ problem }, refused)).toBeUndefined();
  expect(problemOf({ problem, words: "printed again" }, refused)).toBeUndefined();
  expect(problemOf({ problem, words: "no such words" }, refused)).toContain(
    "a refusal: wrong signature, no such words",
  );
  expect(problemOf({ problem }, refused, taken)).toContain("as bytes, request: message.created, signed instead of");
  expect(problemOf({ problem }, { error: "TypeError", sentence: "no crypto" })).toContain("TypeError (no crypto)");
});

test("one that nothing was told of is wrong", () => {
  expect(judgeDeliveries([caseOf("1", taken)], [])).toEqual({ passed: 0, problems: ["1: no result"] });
  const nothing = { id: "1", told: {} as never };
  expect(judgeDeliveries([caseOf("1", taken)], [nothing]).problems[0]).toContain("nothing instead of");
});

test("what went wrong again and again after the same was done is one problem", () => {
  const tampered = { problem: "wrong signature" } as const;
  const cases = [
    caseOf("1", taken),
    caseOf("2", tampered, "its body changed"),
    caseOf("3", tampered, "its body changed"),
    caseOf("4", tampered, "the secret changed"),
  ];
  const results = cases.map(({ planned }) => inForms(planned.id, taken));
  expect(judgeDeliveries(cases, results)).toEqual({
    passed: 1,
    problems: [
      expect.stringMatching(/^2, as text, .*; and 1 more like it$/),
      expect.stringMatching(/^4, .* wrong signature$/),
    ],
  });
});
