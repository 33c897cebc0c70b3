import type { Json, JsonObject } from "@agentpost/document";
import { factsOf, type SchemaFacts } from "./schema-facts.ts";

/** A form, and what is said of the properties that it always has, by which others may be told from it. */
interface Form {
  readonly facts: SchemaFacts;
  readonly always: ReadonlyMap<string, SchemaFacts>;
}

/**
 * Whether, by what schemas say, a value that fitted one form of a `oneOf` alone may now fit several, and so none as a whole.
 */
export function mayFitSeveralNow(
  documents: readonly [before: JsonObject, after: JsonObject],
  before: readonly Json[],
  after: readonly Json[],
): boolean {
  const [old, now] = [
    before.map((form) => formOf(documents[0], form)),
    after.map((form) => formOf(documents[1], form)),
  ];
  const isOneOfSeveral = (value: Form, forms: readonly Form[]) =>
    forms.filter((form) => mayFit(value, form)).length > 1;
  return old.some((value) => !isOneOfSeveral(value, old) && isOneOfSeveral(value, now));
}

function formOf(document: JsonObject, schema: Json): Form {
  const facts = factsOf(document, [schema]);
  const always = [...facts.required].map((name) => {
    return [name, factsOf(document, facts.properties.get(name) ?? [])] as const;
  });
  return { facts, always: new Map(always) };
}

/** Whether a value of the one may fit the other. */
function mayFit(one: Form, other: Form): boolean {
  if (!haveCommon(one.facts, other.facts)) return false;
  if (![...other.always.keys()].every((name) => one.facts.properties.has(name))) return false;
  return [...one.always].every(([name, own]) => {
    const its = other.always.get(name);
    return its === undefined || haveCommon(own, its);
  });
}

function haveCommon(one: SchemaFacts, other: SchemaFacts): boolean {
  return overlap(one.types, other.types, isSameType) && overlap(one.values, other.values, (a, b) => a === b);
}

function overlap(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
  isSame: (a: string, b: string) => boolean,
): boolean {
  if (!one || !other) return true;
  return [...one].some((a) => [...other].some((b) => isSame(a, b)));
}

function isSameType(one: string, other: string): boolean {
  return one === other || [one, other].sort().join() === "integer,number";
}
