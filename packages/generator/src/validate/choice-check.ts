import { isObject, type Json, type JsonObject } from "@agentpost/document";
import { target } from "./composition.ts";
import { ANYTHING, type Call, call, type Expression, type Member } from "./expression.ts";

/** The check of a value that an `enum` or a `const` names; what else a schema says of it, the values say already. */
export function enumerated({ enum: values, const: single }: JsonObject): Expression | undefined {
  if (single !== undefined) return oneOf([single]);
  return Array.isArray(values) && values.length > 0 ? oneOf(values) : undefined;
}

function oneOf(values: readonly Json[]): Call {
  return call("oneOf", ...new Set(values.map((value) => JSON.stringify(value))));
}

/** The check of an `anyOf` or a `oneOf`, of which `checks` are those of the branches. */
export function choiceCheck(
  document: JsonObject,
  branches: readonly Json[],
  checks: readonly Expression[],
  discriminator: Json | undefined,
): Expression {
  if (checks.includes(ANYTHING)) return ANYTHING;
  const constants = branches.map((branch) => (isObject(branch) ? branch["const"] : undefined));
  if (constants.every((value) => value !== undefined)) return oneOf(constants as Json[]);
  const isNull = (check: Expression) => JSON.stringify(check) === JSON.stringify(call("oneOf", "null"));
  const some = checks.filter((check) => !isNull(check));
  const alternatives = [...new Map(some.map((check) => [JSON.stringify(check), check])).values()];
  const [only] = alternatives;
  if (only === undefined) return call("oneOf", "null");
  const tags = isObject(discriminator) ? tagsOf(document, discriminator, branches, checks) : undefined;
  const check = alternatives.length === 1 ? only : (tags ?? call("either", ...alternatives));
  return some.length < checks.length ? call("nullable", check) : check;
}

/** The alternatives by the value of their discriminator; undefined where one of them has none. */
function tagsOf(
  document: JsonObject,
  { propertyName, mapping }: JsonObject,
  branches: readonly Json[],
  checks: readonly Expression[],
): Call | undefined {
  const stated = Object.entries(isObject(mapping) ? mapping : {});
  const members = branches.map((branch, index): Member[] => {
    const ref = isObject(branch) ? branch["$ref"] : undefined;
    if (typeof ref !== "string") return [];
    const schema = target(document, ref);
    const name = ref.slice(ref.lastIndexOf("/") + 1);
    const means = (to: string) => to === name || (to.startsWith("#") && target(document, to) === schema);
    const own = stated.flatMap(([tag, to]) => (means(String(to)) ? [tag] : []));
    return (own.length > 0 ? own : [name]).map((tag) => [tag, checks[index] ?? ANYTHING]);
  });
  if (members.some((own) => own.length === 0)) return undefined;
  return call("tagged", JSON.stringify(propertyName), { members: members.flat() });
}
