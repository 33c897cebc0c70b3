import { isObject, type JsonObject } from "../document/json.ts";
import { FORM_OF } from "../document/mapped-branches.ts";
import { members, type Place, step } from "../document/place.ts";

/** One of several schemas of which a value has to satisfy one. */
export interface Alternative {
  /** In the id of a cell: `as Parcel`, `as oneOf 2`. */
  readonly label: string;
  readonly place: Place;
}

/** The label of the alternative that is null. */
export const NULL_ALTERNATIVE = "as null";

const COMPONENT = "#/components/schemas/";

/** Each alternative of every choice among the schemas of a location. */
export function alternativesOf(document: JsonObject, branches: readonly Place[]): Alternative[] {
  const found = branches.flatMap((branch) =>
    ["oneOf", "anyOf"].flatMap((keyword) => {
      const all = members(document, step(document, branch, keyword));
      if (all.length < 2) return [];
      return all.flatMap(([index, place]) => {
        // A constant is a value by name, and has a cell as that.
        if (!isObject(place.value) || "const" in place.value || "enum" in place.value) return [];
        return [{ label: `as ${nameOf(place) ?? `${keyword} ${Number(index) + 1}`}`, place }];
      });
    }),
  );
  return [...new Map(found.map((alternative) => [alternative.label, alternative])).values()];
}

function nameOf({ pointer, value }: Place): string | undefined {
  if (isObject(value) && value["type"] === "null") return "null";
  if (isObject(value) && typeof value[FORM_OF] === "string") return value[FORM_OF];
  const name = pointer.startsWith(COMPONENT) ? pointer.slice(COMPONENT.length) : "/";
  return name.includes("/") ? undefined : decodeURIComponent(name);
}
