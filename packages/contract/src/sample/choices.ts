import { isObject, type JsonObject } from "../document/json.ts";
import { child, type Place, placeAt } from "../document/place.ts";

/**
 * The schemas that a value must satisfy together, for each way to choose among alternatives: references followed, and
 * every `allOf` taken apart. A choice may still be one that no value satisfies.
 */
export function* choices(document: JsonObject, schemas: readonly Place[]): Generator<Place[]> {
  const [first, ...rest] = schemas;
  if (!first) {
    yield [];
    return;
  }
  for (const own of taken(document, first, [])) {
    for (const others of choices(document, rest)) yield [...own, ...others];
  }
}

function* taken(document: JsonObject, schema: Place, within: readonly string[]): Generator<Place[]> {
  // One that is composed of itself allows nothing.
  if (within.includes(schema.pointer)) return;
  const { value } = schema;
  if (value === false) return;
  if (!isObject(value)) {
    yield [];
    return;
  }
  const inside = [...within, schema.pointer];
  const all = listed(schema, "allOf");
  const target = typeof value["$ref"] === "string" ? [placeAt(document, value["$ref"])] : [];
  const together = [...target, ...all].map((part) => [part]);
  const either = ["oneOf", "anyOf"].map((keyword) => listed(schema, keyword)).filter(({ length }) => length > 0);
  const condition =
    value["if"] === undefined
      ? []
      : [
          [
            ...(value["then"] === undefined ? [] : [child(schema, "then")]),
            ...(value["else"] === undefined ? [] : [child(schema, "else")]),
          ],
        ];
  yield* combined(document, [...together, ...either, ...condition.filter(({ length }) => length > 0)], inside, [
    schema,
  ]);
}

/** One of each group, in every combination. */
function* combined(
  document: JsonObject,
  groups: readonly (readonly Place[])[],
  within: readonly string[],
  so: readonly Place[],
): Generator<Place[]> {
  const [group, ...others] = groups;
  if (!group) {
    yield [...so];
    return;
  }
  for (const alternative of group) {
    for (const own of taken(document, alternative, within)) yield* combined(document, others, within, [...so, ...own]);
  }
}

function listed(schema: Place, keyword: string): Place[] {
  const list = child(schema, keyword);
  return Array.isArray(list.value) ? list.value.map((_, index) => child(list, String(index))) : [];
}
