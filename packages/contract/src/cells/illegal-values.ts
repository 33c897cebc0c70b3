import { memberAt, withMember } from "../document/pointer.ts";
import { MAY_BE_NULL } from "../sample/schema-document.ts";
import { boundariesOf, mayBeNumber } from "./boundaries.ts";
import type { Breach, Mutation } from "./breach.ts";
import { enumOf, patternsOf } from "./legal-values.ts";
import { missingProperties } from "./missing-properties.ts";
import type { Part } from "./part.ts";
import type { PartValues } from "./part-values.ts";
import type { SchemaLocation } from "./schema-locations.ts";

/**
 * Every way to break the contract at a location that its schemas could forbid. Whether they do is for the judge to say.
 */
export function breachesOf(location: SchemaLocation, part: Part, values: PartValues): Breach[] {
  const { names } = location;
  const sample = values.sample(location);
  const put = (label: string, candidates: Iterable<unknown>): Breach => ({
    label,
    names,
    mutations: {
      *[Symbol.iterator]() {
        for (const candidate of candidates) yield (whole: unknown) => withMember(whole, names, candidate);
      },
    },
  });
  const breaches = [
    ...(part.form === "json" ? wrongTypes(location, put) : wrongTexts(location, part, put)),
    ...outsideEnum(location, put),
    ...boundariesOf(location, sample).map(({ label, keyword, illegal }) => ({
      ...put(`beyond ${label}`, illegal),
      ...(keyword.endsWith("Properties") && { keyword }),
    })),
    ...formatsOf(location).map((format) => ({ ...put(`no ${format}`, UNFORMATTED), keyword: "format" })),
    ...repeatedItem(location, sample),
    ...patternsOf(location).map((pattern) => put(`no match of /${pattern}/`, ["", "¤", `${sample}¤`, "no match"])),
    ...multiplesOf(location).map((unit) => put(`no multiple of ${unit}`, [Number(sample) + unit / 2])),
    ...missingProperties(location),
    ...unknownProperty(location, part),
  ];
  return [...new Map(breaches.map((breach) => [`${breach.names.join("/")} ${breach.label}`, breach])).values()];
}

type Put = (label: string, candidates: Iterable<unknown>) => Breach;

const OF_TYPE = { number: 7, text: "text", array: [], object: {}, boolean: true };

/** Another type, as JSON tells them apart. */
function wrongTypes({ types, schemas }: SchemaLocation, put: Put): Breach[] {
  const expected = types.map((type) => (type === "string" ? "text" : type)).join(" or ");
  if (expected === "") return [];
  const accepted = new Set(types.map((type) => ({ string: "text", integer: "number" })[type] ?? type));
  const [other] = Object.entries(OF_TYPE).filter(([name]) => !accepted.has(name));
  return [
    ...(other ? [put(`${other[0]} instead of ${expected}`, [other[1]])] : []),
    ...(types.includes("null") || schemas.some((schema) => schema[MAY_BE_NULL] === true)
      ? []
      : [put(`null instead of ${expected}`, [null])]),
    ...(types.includes("integer") && !types.includes("number") ? [put(`fraction instead of ${expected}`, [1.5])] : []),
  ];
}

/**
 * Where a part is written as text, only a word can be wrong, and only for what must read as another type. A body that
 * is text as a whole is wrong as anything but a text.
 */
function wrongTexts({ types }: SchemaLocation, { form }: Part, put: Put): Breach[] {
  if (form === "opaque") return [{ ...put("number instead of text", [7]), refusedByClient: true }];
  const isScalar = types.length > 0 && types.every((type) => ["integer", "number", "boolean", "null"].includes(type));
  return isScalar ? [put(`text instead of ${types.join(" or ")}`, ["text"])] : [];
}

/** A value of a type that the enum has. */
function outsideEnum(location: SchemaLocation, put: Put): Breach[] {
  const types = enumOf(location).map((value) => typeof value);
  const others = OTHERS.filter((value) => types.includes(typeof value));
  return others.length > 0 ? [put("outside the enum", others)] : [];
}

const OTHERS = ["not-in-the-contract", 987_654_321, true, false];

function multiplesOf({ schemas, types }: SchemaLocation): number[] {
  if (!mayBeNumber(types)) return [];
  return schemas.map(({ multipleOf }) => multipleOf).filter((unit) => typeof unit === "number");
}

// Of no format that a text or a number may have.
const UNFORMATTED = ["not %zz \\ [", "{", "no", 2 ** 31, 0.5];

function formatsOf({ schemas }: SchemaLocation): string[] {
  return [...new Set(schemas.map(({ format }) => format).filter((format) => typeof format === "string"))];
}

/** A list in which an item comes twice. */
function repeatedItem({ names, schemas }: SchemaLocation, sample: unknown): Breach[] {
  if (!schemas.some(({ uniqueItems }) => uniqueItems === true)) return [];
  const twice: Mutation = (whole) => {
    const list = memberAt(whole, names);
    const [item] = [...(Array.isArray(list) ? list : []), ...(Array.isArray(sample) ? sample : [])];
    return item === undefined ? whole : withMember(whole, names, [...(Array.isArray(list) ? list : []), item, item]);
  };
  return [{ label: "an item twice", names, mutations: [twice], keyword: "uniqueItems" }];
}

function unknownProperty({ names, schemas }: SchemaLocation, { form }: Part): Breach[] {
  const isClosed = schemas.some(
    ({ additionalProperties, unevaluatedProperties }) =>
      additionalProperties === false || unevaluatedProperties === false,
  );
  if (!isClosed || form !== "json") return [];
  const added: Mutation = (whole) => withMember(whole, [...names, "notInTheContract"], "text");
  return [{ label: "unknown property", names, mutations: [added] }];
}
