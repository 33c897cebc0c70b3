import { at, describeJson, isObject, type Json, tokensOf } from "@agentpost/document";
import type { AnswerKind, Refusal } from "../api.ts";
import type { Place, Source } from "../source.ts";

/** `x-agentpost-rejects` of one response: how its body says that the vendor refused, whatever the status. */
export function readRejections(
  source: Source,
  status: string,
  response: Place,
  kind: AnswerKind,
): [number, Refusal[]][] {
  const rules = response.value["x-agentpost-rejects"];
  if (rules === undefined) return [];
  const pointer = at(response.pointer, "x-agentpost-rejects");
  const report = (place: string, reason: string) => source.problems.add(place, reason);
  if (!/^\d+$/.test(status)) report(pointer, `stands with ${status}; expected it with one exact status`);
  if (kind !== "json") report(pointer, "looks into a body that is not JSON; expected a response with JSON content");
  if (!Array.isArray(rules) || rules.length === 0) {
    report(pointer, `came as ${describeJson(rules)}; expected a list of {when: […], message: "/pointer"}`);
    return [];
  }
  for (const [index, rule] of rules.entries()) checkRule(rule, at(pointer, index), report);
  return [[Number(status), rules.map(asRefusal)]];
}

/** `x-agentpost-retry-after` of one response: where its body names the wait in seconds. */
export function readRetryAfter(source: Source, status: string, response: Place): [number, string[]][] {
  const value = response.value["x-agentpost-retry-after"];
  if (value === undefined) return [];
  const pointer = at(response.pointer, "x-agentpost-retry-after");
  if (!/^\d+$/.test(status)) source.problems.add(pointer, `stands with ${status}; expected it with one exact status`);
  if (isPointer(value)) return [[Number(status), tokensOf(value)]];
  source.problems.add(pointer, `came as ${describeJson(value)}; expected a JSON pointer such as "/detail"`);
  return [];
}

/** A rule with the keys that lead to each place, so that no pointer is taken apart when an answer comes. */
function asRefusal(rule: Json): Refusal {
  const { when, message } = isObject(rule) ? rule : {};
  const keys = (pointer: Json | undefined) => (isPointer(pointer) ? tokensOf(pointer) : []);
  const conditions = (Array.isArray(when) ? when : []).filter(isObject);
  return {
    when: conditions.map((condition) => ({
      keys: keys(condition["pointer"]),
      equals: "equals" in condition ? JSON.stringify(condition["equals"]) : undefined,
    })),
    words: message === undefined ? undefined : keys(message),
  };
}

function checkRule(rule: Json, pointer: string, report: (pointer: string, reason: string) => void): void {
  if (!isObject(rule)) {
    report(pointer, `came as ${describeJson(rule)}; expected {when: […], message: "/pointer"}`);
    return;
  }
  for (const key of Object.keys(rule)) {
    if (key !== "when" && key !== "message") report(at(pointer, key), "is unknown; expected only when and message");
  }
  if (rule["message"] !== undefined && !isPointer(rule["message"])) {
    report(
      at(pointer, "message"),
      `came as ${describeJson(rule["message"])}; expected a JSON pointer such as "/message"`,
    );
  }
  const conditions = rule["when"];
  if (!Array.isArray(conditions) || conditions.length === 0) {
    report(at(pointer, "when"), `came as ${describeJson(conditions)}; expected a list of conditions`);
    return;
  }
  for (const [index, condition] of conditions.entries()) {
    const place = at(pointer, "when", index);
    const right = isObject(condition) && isPointer(condition["pointer"]) && Object.keys(condition).length === 2;
    const equals =
      right && "equals" in condition && !isObject(condition["equals"]) && !Array.isArray(condition["equals"]);
    const present = right && condition["present"] === true;
    if (!equals && !present) {
      report(
        place,
        `came as ${JSON.stringify(condition)}; expected {pointer: "/…", equals: a value} or {pointer: "/…", present: true}`,
      );
    }
  }
}

function isPointer(value: Json | undefined): value is string {
  return typeof value === "string" && /^(?:\/(?:[^~/]|~[01])*)*$/.test(value);
}
