import { textMatcher } from "../sample/text-matcher.ts";
import { isObject, type JsonObject, objectOr } from "./json.ts";
import { members, type Place, step } from "./place.ts";
import { withBranches } from "./with-branches.ts";

/** The key paths of a JSON value that its schema doesn't name, such as `/meta/echoId`. */
export function undocumentedKeys(document: JsonObject, schema: Place, value: unknown): string[] {
  return keysWithout(document, [schema], value, "");
}

function keysWithout(document: JsonObject, schemas: readonly Place[], value: unknown, at: string): string[] {
  const applied = schemas.flatMap((schema) => withBranches(document, schema));
  if (Array.isArray(value)) {
    const items = applied.map((schema) => step(document, schema, "items")).filter((place) => place.value !== undefined);
    return value.flatMap((item, index) => keysWithout(document, items, item, `${at}/${index}`));
  }
  // A schema that names no property at all describes a free-form object.
  if (!isObject(value) || !applied.some(namesProperties)) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const described = applied.flatMap((schema) => propertySchemas(document, schema, name));
    return described.length > 0 ? keysWithout(document, described, item, `${at}/${name}`) : [`${at}/${name}`];
  });
}

function namesProperties({ value }: Place): boolean {
  const { properties, patternProperties, additionalProperties } = objectOr(value);
  return (
    properties !== undefined ||
    patternProperties !== undefined ||
    additionalProperties === false ||
    isObject(additionalProperties)
  );
}

function propertySchemas(document: JsonObject, schema: Place, name: string): Place[] {
  const named = step(document, step(document, schema, "properties"), name);
  if (named.value !== undefined) return [named];
  const patterned = members(document, step(document, schema, "patternProperties")).filter(([pattern]) =>
    textMatcher(pattern)(name),
  );
  if (patterned.length > 0) return patterned.map(([, place]) => place);
  // A name that is required is named, even where nothing describes it.
  const required = step(document, schema, "required");
  const [, undescribed] = members(document, required).find(([, { value }]) => value === name) ?? [];
  if (undescribed) return [{ pointer: undescribed.pointer, value: {} }];
  const further = step(document, schema, "additionalProperties");
  return further.value === undefined || further.value === false ? [] : [further];
}
