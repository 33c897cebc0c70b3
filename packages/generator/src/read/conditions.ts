import { at, describeJson, isObject, type Json, tokensOf } from "@agentpost/document";
import type { Condition } from "../api.ts";

type Report = (pointer: string, reason: string) => void;

const FORMS = '{pointer: "/…", equals: a value}, {pointer: "/…", contains: "a text"} or {pointer: "/…", present: true}';

/** A list of conditions on a body, each with the keys that lead to its place. */
export function readConditions(conditions: Json | undefined, pointer: string, report: Report): Condition[] {
  if (!Array.isArray(conditions) || conditions.length === 0) {
    report(pointer, `came as ${describeJson(conditions)}; expected a list of conditions`);
    return [];
  }
  return conditions.flatMap((condition, index) => {
    const read = readCondition(condition);
    if (!read) report(at(pointer, index), `came as ${JSON.stringify(condition)}; expected ${FORMS}`);
    return read ?? [];
  });
}

function readCondition(condition: Json): Condition | undefined {
  if (!isObject(condition) || !isPointer(condition["pointer"]) || Object.keys(condition).length !== 2) return undefined;
  const { pointer, equals, contains, present } = condition;
  const place = { pointer, keys: tokensOf(pointer) };
  if (equals !== undefined && !isObject(equals) && !Array.isArray(equals)) {
    return { ...place, equals: JSON.stringify(equals) };
  }
  if (typeof contains === "string" && contains !== "") return { ...place, contains: JSON.stringify(contains) };
  return present === true ? place : undefined;
}

export function isPointer(value: Json | undefined): value is string {
  return typeof value === "string" && /^(?:\/(?:[^~/]|~[01])*)*$/.test(value);
}
