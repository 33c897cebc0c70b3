import { isObject, type JsonObject, listOr, objectOr } from "../document/json.ts";
import { members, type Place, placeAt, step } from "../document/place.ts";
import { withBranches } from "../document/with-branches.ts";
import { type Alternative, alternativesOf } from "./alternatives.ts";
import { MAX_DEPTH } from "./max-depth.ts";
import { nameMatching } from "./name-matching.ts";
import type { Part } from "./part.ts";

/** A place in a request for which the contract has a schema. */
export interface SchemaLocation {
  /** The names that lead to it from its part. */
  readonly names: readonly string[];
  /** In the ids of cells: `body.mentions[].type`. */
  readonly label: string;
  /** Its schema. */
  readonly place: Place;
  /** The same and every schema that it is composed of. */
  readonly schemas: readonly JsonObject[];
  /** The types that its schemas name; empty where they leave them open. */
  readonly types: readonly string[];
  /** For each choice between alternatives, the properties that they require. */
  readonly choices: readonly (readonly string[])[];
  /** The schemas of which a value satisfies one. */
  readonly alternatives: readonly Alternative[];
  readonly parent: SchemaLocation | undefined;
  /** Whether it is in a property that the contract doesn't name. */
  readonly isUnnamed: boolean;
}

export interface SchemaLocations {
  readonly locations: readonly SchemaLocation[];
  /** How many places are too deep, or in a schema that contains itself. */
  readonly notEntered: number;
}

/** Every place of a part, from the whole to its parts; `document` has schemas that mean a request. */
export function schemaLocationsOf(
  document: JsonObject,
  { content, label, form }: Part,
  maxDepth = MAX_DEPTH,
): SchemaLocations {
  const locations: SchemaLocation[] = [];
  let notEntered = 0;
  const deepest = form === "opaque" ? 0 : maxDepth;

  const visit = (
    names: readonly string[],
    shown: string,
    places: readonly Place[],
    parent?: SchemaLocation,
    within: readonly string[] = [],
  ) => {
    const branches = places.flatMap((place) => withBranches(document, place));
    const own = branches.map(({ pointer }) => pointer);
    if (names.length > deepest || own.some((pointer) => within.includes(pointer))) {
      notEntered++;
      return;
    }
    const [place] = places;
    if (!place) return;
    const schemas = branches.map(({ value }) => objectOr(value));
    const location = {
      names,
      label: shown,
      place,
      schemas,
      types: typesOf(schemas),
      choices: choicesOf(document, branches),
      alternatives: alternativesOf(document, branches),
      parent,
      isUnnamed: parent !== undefined && (parent.isUnnamed || /^\.[*/]/.test(shown.slice(parent.label.length))),
    };
    locations.push(location);
    if (deepest === 0) return;
    for (const [name, key, child] of childrenOf(document, branches))
      visit([...names, name], shown + key, child, location, [...within, ...own]);
  };
  if (content.schema.value !== undefined) visit([], label, [placeAt(document, content.schema.pointer)]);
  return { locations, notEntered };
}

type Child = readonly [name: string, key: string, places: readonly Place[]];

function childrenOf(document: JsonObject, branches: readonly Place[]): Child[] {
  const membersOf = (keyword: string) => {
    const found = new Map<string, Place[]>();
    for (const branch of branches) {
      for (const [name, place] of members(document, step(document, branch, keyword))) {
        found.set(name, [...(found.get(name) ?? []), place]);
      }
    }
    return [...found];
  };
  const under = (keyword: string) =>
    branches.map((branch) => step(document, branch, keyword)).filter(({ value }) => isObject(value));
  const items = under("items");
  const further = under("additionalProperties");
  const prefix = membersOf("prefixItems");
  return [
    ...membersOf("properties").map(([name, places]): Child => [name, `.${name}`, places]),
    ...membersOf("patternProperties").flatMap(([pattern, places]): Child[] => {
      const name = nameMatching(pattern);
      return name === undefined ? [] : [[name, `./${pattern}/`, places]];
    }),
    ...prefix.map(([index, places]): Child => [index, `[${index}]`, places]),
    // What comes after those that have a schema of their own.
    ...(items.length > 0 ? [[String(prefix.length), "[]", items] as const] : []),
    ...(further.length > 0 ? [["anyName", ".*", further] as const] : []),
  ];
}

function typesOf(schemas: readonly JsonObject[]): string[] {
  const types = schemas.flatMap(({ type }) => (typeof type === "string" ? [type] : listOr(type)));
  return [...new Set(types.filter((type) => typeof type === "string"))];
}

function choicesOf(document: JsonObject, branches: readonly Place[]): string[][] {
  const choices = branches.flatMap((branch) => ["anyOf", "oneOf"].map((keyword) => step(document, branch, keyword)));
  return choices
    .map((choice) =>
      members(document, choice).flatMap(([, { value }]) => listOr(objectOr(value)["required"]).map(String)),
    )
    .filter((fields) => fields.length > 1)
    .map((fields) => [...new Set(fields)]);
}
