import { expect, test } from "vitest";
import type { ExpectedDelivery } from "../src/runtimes/delivery-cases.ts";
import { judgeDelivery } from "../src/runtimes/judge-delivery.ts";
import type { DeliveryTold } from "../src/runtimes/plan.ts";

const planned = { id: "acme: 1", vendor: "acme", headers: {}, body: "{}", options: {} };
const taken = { event: "message.created", isSigned: true };
const refused = { error: "WebhookError", problem: "wrong signature", sentence: "it is wrong; it was printed again" };
const judge = (expected: ExpectedDelivery, text: DeliveryTold, others: DeliveryTold = text) =>
  judgeDelivery({ planned, expected }, { id: planned.id, told: { text, bytes: others, request: others } });

test("a delivery is right when each form of it was told as its event", () => {
  expect(judge(taken, taken)).toBeUndefined();
  expect(judge(taken, taken, { ...taken, event: "other" })).toBe(
    "acme: 1, as bytes, request: other, signed instead of message.created, signed",
  );
  expect(judge(taken, taken, { ...taken, isSigned: false })).toContain("message.created, unsigned instead of");
  expect(judge(taken, refused)).toContain("as text, bytes, request: WebhookError (it is wrong; it was printed again)");
});

test("a tampered one is right when each form was refused for that reason, in those words", () => {
  const problem = "wrong signature";
  expect(judge({ problem }, refused)).toBeUndefined();
  expect(judge({ problem, words: "printed again" }, refused)).toBeUndefined();
  expect(judge({ problem, words: "something else" }, refused)).toContain("a refusal: wrong signature, something else");
  expect(judge({ problem }, refused, taken)).toContain("as bytes, request: message.created, signed instead of");
  expect(judge({ problem }, { error: "TypeError", sentence: "crypto is undefined" })).toContain("crypto is undefined");
});

test("one that nothing was told of is wrong", () => {
  expect(judgeDelivery({ planned, expected: taken }, undefined)).toBe("acme: 1: no result");
  expect(judgeDelivery({ planned, expected: taken }, { id: "", told: {} as never })).toContain("nothing instead of");
});
