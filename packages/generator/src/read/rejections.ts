import { at, describeJson, isObject, type Json, tokensOf } from "@agentpost/document";
import type { AnswerKind, Condition, Refusal } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { isPointer, readConditions } from "./conditions.ts";

type Report = (pointer: string, reason: string) => void;

/** `x-agentpost-rejects` of one response: how its body says that the vendor refused, whatever the status. */
export function readRejections(
  reader: DocumentReader,
  status: string,
  response: Place,
  kind: AnswerKind,
): [number, Refusal[]][] {
  const rules = response.value["x-agentpost-rejects"];
  if (rules === undefined) return [];
  const pointer = at(response.pointer, "x-agentpost-rejects");
  const report: Report = (place, reason) => reader.issues.add(place, reason);
  checkHome(pointer, status, kind, report);
  if (!Array.isArray(rules) || rules.length === 0) {
    report(pointer, `came as ${describeJson(rules)}; expected a list of {when: […], message: "/pointer"}`);
    return [];
  }
  return [[Number(status), rules.map((rule, index) => readRule(rule, at(pointer, index), report))]];
}

/** `x-agentpost-promises` of one success: what its body shows of a message that was taken. */
export function readPromises(
  reader: DocumentReader,
  status: string,
  response: Place,
  kind: AnswerKind,
): [number, Condition[]][] {
  const conditions = response.value["x-agentpost-promises"];
  if (conditions === undefined) return [];
  const pointer = at(response.pointer, "x-agentpost-promises");
  const report: Report = (place, reason) => reader.issues.add(place, reason);
  checkHome(pointer, status, kind, report);
  if (!status.startsWith("2")) report(pointer, `stands with ${status}; expected it with a success`);
  return [[Number(status), readConditions(conditions, pointer, report)]];
}

/** `x-agentpost-retry-after` of one response: where its body names the wait in seconds. */
export function readRetryAfter(reader: DocumentReader, status: string, response: Place): [number, string[]][] {
  const value = response.value["x-agentpost-retry-after"];
  if (value === undefined) return [];
  const pointer = at(response.pointer, "x-agentpost-retry-after");
  if (!/^\d+$/.test(status)) reader.issues.add(pointer, `stands with ${status}; expected it with one exact status`);
  if (isPointer(value)) return [[Number(status), tokensOf(value)]];
  reader.issues.add(pointer, `came as ${describeJson(value)}; expected a JSON pointer such as "/detail"`);
  return [];
}

function checkHome(pointer: string, status: string, kind: AnswerKind, report: Report): void {
  if (!/^\d+$/.test(status)) report(pointer, `stands with ${status}; expected it with one exact status`);
  if (kind !== "json") report(pointer, "looks into a body that is not JSON; expected a response with JSON content");
}

function readRule(rule: Json, pointer: string, report: Report): Refusal {
  if (!isObject(rule)) {
    report(pointer, `came as ${describeJson(rule)}; expected {when: […], message: "/pointer"}`);
    return { when: [], words: undefined };
  }
  for (const key of Object.keys(rule)) {
    if (key !== "when" && key !== "message") report(at(pointer, key), "is unknown; expected only when and message");
  }
  const { message } = rule;
  if (message !== undefined && !isPointer(message)) {
    report(at(pointer, "message"), `came as ${describeJson(message)}; expected a JSON pointer such as "/message"`);
  }
  return {
    when: readConditions(rule["when"], at(pointer, "when"), report),
    words: isPointer(message) ? tokensOf(message) : undefined,
  };
}
