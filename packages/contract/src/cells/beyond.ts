import { isObject } from "../document/json.ts";
import type { Breach } from "./breach.ts";
import type { Part } from "./part.ts";
import type { SchemaLocation } from "./schema-locations.ts";

/** Nothing tries a value that can't be made up. */
export const NO_VALUE =
  "No value could be made up that has this and is legal in all else. Give the schema an `example`.";

/**
 * Why neither client nor mock could be expected to refuse a violation. The client leaves values to the contract's
 * owner, and these are the requests that Prism doesn't hold against the contract.
 */
export function beyondTheMock(
  part: Part,
  location: SchemaLocation,
  value: unknown,
  breach: Breach,
): string | undefined {
  const [where] = part.names;
  const isNested = location.names.length > 0 || location.types.some((type) => type === "array" || type === "object");
  if (where === "cookie") return "Prism doesn't look at cookies.";
  if (part.isJsonParameter) return "Prism doesn't read a parameter that is JSON.";
  if ((where === "header" || where === "path") && isNested)
    return `Prism can't read a list in a ${where}, so that its parts are judged by nobody.`;
  if (part.form === "fields" && (location.names.length > 1 || (location.names.length === 1 && isList(location)))) {
    return "Prism takes every field of a form for a text, so that its parts are judged by nobody.";
  }
  if (part.form !== "json" && breach.keyword?.endsWith("Properties")) {
    return "Prism doesn't count the fields of a form, nor the properties of a parameter.";
  }
  if (where === "query" && !part.required && location.names.length === 0) {
    if (isEmpty(value)) return "A list or an object of nothing leaves nothing in a query, as none does.";
    if (isObject(value) && breach.label.endsWith(" missing")) {
      return "Prism takes a parameter that is left out for an object without properties.";
    }
  }
  if (/^header prefer$/i.test(part.names.join(" "))) return "By this header the tests name the answer that they want.";
  if (part.style === "spaceDelimited") return "Prism looks for the spaces of a list where there are none any more.";
  if (
    where === "query" &&
    location.names.length > 0 &&
    [location, location.parent].some((outer) => outer && isListIn(outer))
  ) {
    return "Prism reads a list within an object in a query by the numbers of its items, which clients don't write.";
  }
  if (where === "query" && isInListOfParts(location)) {
    return "Prism takes an item of a list in a query for a text, so that its parts are judged by nobody.";
  }
  if (where === "query" && location.names.length > 0 && !ownersOf(location).every(saysItsType)) {
    return "Prism reads the parts of a parameter only where its schema says by itself that it has some.";
  }
  if (where === "query" && !part.required && ownersOf(location).some(({ alternatives }) => alternatives.length > 0)) {
    return "Prism can't tell alternatives apart by what they require where a parameter may be left out.";
  }
  if (where === "query" && location.isUnnamed) return "Prism reads of an object in a query the named properties alone.";
  if (where === "body" && !part.required && location.names.length === 0 && value === null) {
    return "Prism takes a body of null for none.";
  }
  if (part.form === "parameter" && value === "" && where !== "path") return EMPTY_PARAMETER;
  return undefined;
}

/** The reason why the mock, or the client before it, would refuse a legal value. */
export function beyondForLegal({ form, required, names: [where] }: Part, value: unknown): string | undefined {
  if (form !== "parameter" || !required || where === "path") return undefined;
  if (Array.isArray(value) && value.length === 0) return EMPTY_LIST;
  const isNothing = value === "" || (Array.isArray(value) && value.length === 1 && value[0] === "");
  return isNothing ? EMPTY_PARAMETER : undefined;
}

const EMPTY_LIST = "An empty list leaves nothing of a parameter, which must be there.";
const EMPTY_PARAMETER = "Prism takes an empty parameter for none.";

function ownersOf({ parent }: SchemaLocation): SchemaLocation[] {
  return parent ? [parent, ...ownersOf(parent)] : [];
}

/** Whether it is an item with parts of a parameter that is a list, or a part of such an item. */
function isInListOfParts(location: SchemaLocation): boolean {
  const [whole, item] = [location, ...ownersOf(location)].reverse();
  return whole?.types.includes("array") === true && item !== undefined && isList(item);
}

function saysItsType({ schemas: [own] }: SchemaLocation): boolean {
  return own?.["type"] !== undefined;
}

function isListIn({ names, types }: SchemaLocation): boolean {
  return names.length > 0 && types.includes("array");
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function isList({ types }: SchemaLocation): boolean {
  return types.some((type) => type === "array" || type === "object");
}
