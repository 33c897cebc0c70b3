import { isObject, type Json, type JsonObject } from "@agentpost/document";
import { type Composition, namesOf } from "./composition.ts";
import { ANYTHING, call, type Expression, type Member } from "./expression.ts";
import { limited, limits, mapOf } from "./kind-checks.ts";
import { usablePattern } from "./usable-pattern.ts";

/**
 * The check of an object. A field that only travels in answers may stand in a request all the same: its schema and that
 * it is required say nothing there. What is named elsewhere in the whole, by an `allOf` or an alternative, counts as
 * named here: to the letter `additionalProperties: false` would forbid it, and no document that does so means it.
 */
export function objectCheck(
  schema: JsonObject,
  whole: Pick<Composition, "names" | "readOnly">,
  of: (part: Json) => Expression,
): Expression {
  const properties = mapOf(schema["properties"]);
  const required = new Set(namesOf(schema["required"]));
  const others = othersOf(schema, of);
  const named = Object.entries(properties).map(([name, property]): Member => {
    return [name, whole.readOnly.has(name) ? ANYTHING : of(property)];
  });
  const elsewhere = [...whole.names].filter((name) => !Object.hasOwn(properties, name));
  const unnamed = [...required].filter((name) => !Object.hasOwn(properties, name));
  const speaksOfOthers = others.some(([keyword]) => keyword === "others");
  const known = speaksOfOthers ? elsewhere.filter((name) => !unnamed.includes(name)) : [];
  const fields = [...named, ...[...unnamed, ...known].map((name): Member => [name, ANYTHING])].flatMap(
    ([name, check]): Member[] => {
      if (required.has(name) && !whole.readOnly.has(name)) return [[name, call("required", check)]];
      return check === ANYTHING && !speaksOfOthers ? [] : [[name, check]];
    },
  );
  const isWhole = fields.length === 0 && others.length === 0;
  const args: Expression[] = isWhole ? [] : [{ members: fields }, ...(others.length > 0 ? [{ members: others }] : [])];
  // In a request fields may be left out that a count counts.
  return limited(call("object", ...args), whole.readOnly.size > 0 ? [] : limits(schema, COUNTS));
}

const COUNTS = ["minProperties", "maxProperties"];

/** What a schema says of the fields that it doesn't name; nothing, where a pattern can't tell which these are. */
function othersOf(schema: JsonObject, of: (part: Json) => Expression): Member[] {
  const { additionalProperties: others } = schema;
  const patterns = Object.entries(mapOf(schema["patternProperties"]));
  const matching = patterns.map(([pattern, part]) => ({ pattern: usablePattern(pattern), check: of(part) }));
  const members: Member[] = [];
  const readable = matching.flatMap(({ pattern, check }) =>
    pattern === undefined ? [] : [{ list: [pattern, check] }],
  );
  if (readable.length > 0) members.push(["matching", { list: readable }]);
  if (readable.length < matching.length) return members;
  if (others === false) members.push(["others", "false"]);
  const check = isObject(others) ? of(others) : ANYTHING;
  if (check !== ANYTHING) members.push(["others", check]);
  return members;
}
