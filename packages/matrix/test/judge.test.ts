import { expect, test } from "vitest";
import { judge } from "../src/runtimes/judge.ts";

const refused = { error: "ConnectionError", outcome: "not-sent", requests: 0 };
const lost = { error: "ConnectionError", outcome: "unknown", requests: 1 };
const accepted = { error: undefined, outcome: undefined, requests: 2 };
const result = (error: string, outcome: string) => ({ id: "", ok: false, error, outcome, durationMs: 1 });

test("what a runtime tells may be less than what is true", () => {
  expect(judge(refused, result("ConnectionError", "not-sent"), 0)).toEqual({ kind: "as known" });
  expect(judge(refused, result("ConnectionError", "unknown"), 0)).toMatchObject({ kind: "weaker" });
  expect(judge(lost, result("UnreadableAnswerError", "unknown"), 1)).toMatchObject({ kind: "weaker" });
});

test("it may never be more", () => {
  expect(judge(lost, result("ConnectionError", "not-sent"), 1)).toMatchObject({ kind: "wrong" });
  expect(judge(lost, { id: "", ok: true, durationMs: 1 }, 1)).toMatchObject({ kind: "wrong" });
  expect(judge(accepted, result("ConnectionError", "unknown"), 2)).toMatchObject({ kind: "wrong" });
});

test("it may be more only where the runtime may know it for certain", () => {
  const early = { ...lost, requests: 0, mayBeNotSent: true as const };
  expect(judge(early, result("ConnectionError", "not-sent"), 0)).toEqual({ kind: "as known" });
  expect(judge(early, result("ConnectionError", "unknown"), 0)).toEqual({ kind: "as known" });
  expect(judge(early, result("ConnectionError", "not-sent"), 1)).toMatchObject({ kind: "wrong" });
});

test("a repeat that the Fetch standard asks of a runtime is none of ours", () => {
  const misdirected = { error: "RejectedError", outcome: "rejected", requests: 1, mayBeResent: true as const };
  expect(judge(misdirected, result("RejectedError", "rejected"), 2)).toEqual({ kind: "as known" });
  expect(judge(misdirected, result("RejectedError", "rejected"), 1)).toEqual({ kind: "as known" });
  expect(judge(misdirected, result("ConnectionError", "unknown"), 2)).toMatchObject({ kind: "weaker" });
  expect(judge(misdirected, result("RejectedError", "rejected"), 3)).toMatchObject({ kind: "wrong" });
  expect(judge(misdirected, result("ConnectionError", "not-sent"), 2)).toMatchObject({ kind: "wrong" });
});

test("a request too many is wrong, and one too few where something was answered", () => {
  expect(judge(lost, result("ConnectionError", "unknown"), 2)).toMatchObject({ kind: "wrong" });
  expect(judge(lost, result("ConnectionError", "unknown"), 0)).toEqual({ kind: "as known" });
  expect(judge(accepted, { id: "", ok: true, durationMs: 1 }, 1)).toMatchObject({ kind: "wrong" });
});

test("a runtime that sends again by itself is forgiven once, and only where the outcome is unknown", () => {
  expect(judge(lost, result("ConnectionError", "unknown"), 2, { resends: true })).toEqual({ kind: "resent" });
  expect(judge(lost, result("ConnectionError", "unknown"), 3, { resends: true })).toMatchObject({ kind: "wrong" });
  expect(judge(lost, result("ConnectionError", "not-sent"), 2, { resends: true })).toMatchObject({ kind: "wrong" });
});

test("a runtime whose fetch may never end is forgiven a timeout, and nothing else", () => {
  expect(judge(lost, result("TimeoutError", "unknown"), 0)).toMatchObject({ kind: "wrong" });
  expect(judge(lost, result("TimeoutError", "unknown"), 0, { hangs: true })).toMatchObject({ kind: "weaker" });
  expect(judge(accepted, result("TimeoutError", "unknown"), 2, { hangs: true })).toMatchObject({ kind: "wrong" });
});

test("a case without a result is wrong", () => {
  expect(judge(lost, undefined, 1)).toEqual({ kind: "wrong", what: "no result" });
});
