import { isObject } from "../document/json.ts";
import type { Breach } from "./breach.ts";
import type { Part } from "./part.ts";
import type { Site } from "./sites.ts";

/** Nothing tries a value that can't be made up. */
export const NO_VALUE =
  "No value could be made up that has this and is legal in all else. Give the schema an `example`.";

/**
 * Why neither client nor mock could be expected to refuse a violation. The client leaves values to the contract's
 * owner, and these are the requests that Prism doesn't hold against the contract.
 */
export function beyondTheMock(part: Part, site: Site, value: unknown, breach: Breach): string | undefined {
  const [where] = part.names;
  const isNested = site.names.length > 0 || site.types.some((type) => type === "array" || type === "object");
  if (where === "cookie") return "Prism doesn't look at cookies.";
  if (part.isJsonParameter) return "Prism doesn't read a parameter that is JSON.";
  if ((where === "header" || where === "path") && isNested)
    return `Prism can't read a list in a ${where}, so that its parts are judged by nobody.`;
  if (part.form === "fields" && (site.names.length > 1 || (site.names.length === 1 && isList(site)))) {
    return "Prism takes every field of a form for a text, so that its parts are judged by nobody.";
  }
  if (part.form !== "json" && breach.keyword?.endsWith("Properties")) {
    return "Prism doesn't count the fields of a form, nor the properties of a parameter.";
  }
  if (where === "query" && !part.required && site.names.length === 0) {
    if (isEmpty(value)) return "A list or an object of nothing leaves nothing in a query, as none does.";
    if (isObject(value) && breach.label.endsWith(" missing")) {
      return "Prism takes a parameter that is left out for an object without properties.";
    }
  }
  if (where === "query" && site.isUnnamed) return "Prism reads of an object in a query the named properties alone.";
  if (where === "body" && !part.required && site.names.length === 0 && value === null) {
    return "Prism takes a body of null for none.";
  }
  if (part.form === "parameter" && value === "" && where !== "path") return "Prism takes an empty parameter for none.";
  return undefined;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function isList({ types }: Site): boolean {
  return types.some((type) => type === "array" || type === "object");
}
