import { at, isObject, type Json, type JsonObject } from "@agentpost/document";
import type { DocumentReader, Place } from "../document-reader.ts";
import { isBinary } from "../read/binary.ts";
import { componentName } from "../read/schema-shape.ts";
import { Code } from "./source-text.ts";

export type Sample = string | number | boolean | null | Code | Sample[] | SampleObject;
export interface SampleObject {
  [name: string]: Sample;
}

/** The smallest value that a schema takes in a request, from its own examples where it has them. */
export function sampleOf(reader: DocumentReader, schema: Place | undefined, name: string, depth = 0): Sample {
  if (!schema || depth > 12) return {};
  const { value } = schema;
  const part = (key: string, index: number): Place | undefined => reader.items(schema, key)[index];
  if (value["const"] !== undefined) return value["const"] as Sample;
  const [first] = Array.isArray(value["enum"]) ? value["enum"].filter((item) => item !== null) : [];
  if (first !== undefined) return first as Sample;

  const type = Array.isArray(value["type"]) ? value["type"].find((item) => item !== "null") : value["type"];
  if (type === "string" || isBinary(value)) return sampleText(value, name);
  if (type === "integer" || type === "number")
    return exampleOf(value, "number") ?? (value["minimum"] as number | undefined) ?? 1;
  if (type === "boolean") return exampleOf(value, "boolean") ?? true;
  if (type === "null") return null;
  if (type === "array") {
    const items = reader.child(schema, "items");
    return items ? [sampleOf(reader, items, name.replace(/s$/, ""), depth + 1)] : [];
  }

  const whole: SampleObject = {};
  let scalar: Sample | undefined;
  const add = (sample: Sample) => {
    if (isSampleObject(sample)) Object.assign(whole, sample);
    else scalar = sample;
  };
  const parts = reader.items(schema, "allOf").map((branch) => sampleOf(reader, branch, name, depth + 1));
  if (contradict(parts)) return NO_VALUE;
  for (const sample of parts) add(sample);
  addRequired(reader, schema, whole, depth);
  for (const key of ["oneOf", "anyOf"]) {
    const branch = part(key, 0);
    if (!branch) continue;
    // A branch may require what only the whole has a schema for.
    const lender = isObject(value["properties"]) ? schema : undefined;
    addRequired(reader, branch, whole, depth, lender);
    add(sampleOf(reader, branch, name, depth + 1));
    const tag = discriminatorValue(value, (value[key] as Json[])[0]);
    // A mapping's keys are texts, also where the property is a number.
    if (tag) whole[tag.property] = typeof whole[tag.property] === "number" ? Number(tag.value) : tag.value;
  }
  return scalar !== undefined && Object.keys(whole).length === 0 ? scalar : whole;
}

/** What stands where a contract asks for what no value can be: it compiles, and whoever reads it sees why. */
const NO_VALUE = new Code("undefined as never");

/** Whether two samples of one value are of different kinds; of a schema that says nothing the sample is an object. */
function contradict(samples: readonly Sample[]): boolean {
  const kinds = samples.filter((sample) => ["string", "number", "boolean"].includes(typeof sample));
  const hasFields = samples.some((sample) => isSampleObject(sample) && Object.keys(sample).length > 0);
  return new Set(kinds.map((sample) => typeof sample)).size + (hasFields ? 1 : 0) > 1;
}

function addRequired(
  reader: DocumentReader,
  owner: Place,
  whole: SampleObject,
  depth: number,
  lender: Place = owner,
): void {
  const required = owner.value["required"];
  for (const name of Array.isArray(required) ? required : []) {
    if (typeof name !== "string" || name in whole) continue;
    const properties = lender.value["properties"];
    // A property whose schema is `true` takes anything.
    if (isObject(properties) && properties[name] === true) whole[name] = {};
    if (name in whole) continue;
    const property = reader.child(lender, "properties", name) ?? reader.child(owner, "properties", name);
    if (property && property.value["readOnly"] !== true) whole[name] = sampleOf(reader, property, name, depth + 1);
  }
}

function discriminatorValue(
  schema: JsonObject,
  branch: Json | undefined,
): { property: string; value: string } | undefined {
  const { discriminator } = schema;
  const component = componentName(branch);
  if (!isObject(discriminator) || typeof discriminator["propertyName"] !== "string" || component === undefined)
    return undefined;
  const mapping = isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
  const targets = [component, `#${at("/components/schemas", component)}`];
  const stated = Object.keys(mapping).find((value) => targets.includes(String(mapping[value])));
  return { property: discriminator["propertyName"], value: stated ?? component };
}

export function sampleText(schema: JsonObject, name: string): Sample {
  if (isBinary(schema)) return new Code('new Blob(["Hello"])');
  const example = exampleOf(schema, "string");
  if (example !== undefined) return example;
  const formats: Readonly<Record<string, string>> = {
    "date-time": "2026-01-31T12:00:00Z",
    date: "2026-01-31",
    email: "ana@example.com",
    uri: "https://example.com",
    url: "https://example.com",
    uuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
  };
  const known = formats[String(schema["format"])];
  if (known !== undefined) return known;
  if (/message|text|content|body/i.test(name)) return "Hello";
  return (
    name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .replace(/[^A-Za-z0-9]+/g, "-")
      .toLowerCase() || "text"
  );
}

function exampleOf<Kind extends "string" | "number" | "boolean">(schema: JsonObject, kind: Kind) {
  const [listed] = Array.isArray(schema["examples"]) ? schema["examples"] : [];
  const found = [schema["example"], listed, schema["default"]].find((value) => typeof value === kind);
  return found as { string: string; number: number; boolean: boolean }[Kind] | undefined;
}

function isSampleObject(sample: Sample): sample is SampleObject {
  return typeof sample === "object" && sample !== null && !Array.isArray(sample) && !(sample instanceof Code);
}
