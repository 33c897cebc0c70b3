import { isObject, type JsonObject } from "@agentpost/document";
import type { Condition, Refusal } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { isOneObject, schemaOf } from "./schema-shape.ts";
import { componentType } from "./type-expression.ts";

/** What a success may be where the vendor didn't refuse. */
export interface TakenForm {
  readonly type: string;
  readonly isOneObject: boolean;
}

/**
 * The forms of a success without those that are refusals by their own schema, since of such a one nothing is resolved to.
 * Undefined where there is none, or where the schema is no plain choice between components, whose types have names.
 */
export function takenForm(reader: DocumentReader, media: Place, refusals: readonly Refusal[]): TakenForm | undefined {
  const choice = schemaOf(reader, media);
  const forms = choice && formsOf(choice.value);
  const read = forms?.flatMap((form) => {
    const type = componentType(form);
    const place = type === undefined ? undefined : reader.follow(form, choice?.pointer ?? "");
    return type !== undefined && place ? [{ type, place }] : [];
  });
  if (!read || read.length !== forms?.length) return undefined;
  const isRefusal = (place: Place) =>
    refusals.some(({ when }) => when.length > 0 && when.every((condition) => isCertain(reader, place, condition)));
  const taken = read.filter(({ place }) => !isRefusal(place));
  const [first, ...more] = taken;
  if (!first || taken.length === read.length) return undefined;
  return {
    type: taken.map(({ type }) => type).join(" | "),
    isOneObject: more.length === 0 && isOneObject(reader, first.place),
  };
}

/** The members of a schema that is a choice, and says nothing else. */
function formsOf({ description: _, title: __, ...rest }: JsonObject): readonly JsonObject[] | undefined {
  const [[keyword, forms] = ["", undefined], ...others] = Object.entries(rest);
  if (others.length > 0 || (keyword !== "anyOf" && keyword !== "oneOf")) return undefined;
  return Array.isArray(forms) && forms.every(isObject) ? forms : undefined;
}

/** Whether a condition holds of whatever the schema allows. */
function isCertain(reader: DocumentReader, schema: Place, { keys, equals, contains }: Condition): boolean {
  let place: Place | undefined = schema;
  for (const key of keys) {
    const { required } = place.value;
    if (!Array.isArray(required) || !required.includes(key)) return false;
    place = reader.child(place, "properties", key);
    if (!place || mayBeNull(place.value)) return false;
  }
  if (contains !== undefined) return false;
  const { const: single, enum: values } = place.value;
  const only = Array.isArray(values) && values.length === 1 ? values[0] : single;
  return equals === undefined || (only !== undefined && JSON.stringify(only) === equals);
}

/** Whether a value may be null, as far as the schema doesn't rule it out itself. */
function mayBeNull({ type, nullable, const: single, enum: values }: JsonObject): boolean {
  if (single !== undefined) return single === null;
  if (Array.isArray(values)) return values.includes(null);
  return nullable === true || typeof type !== "string" || type === "null";
}
