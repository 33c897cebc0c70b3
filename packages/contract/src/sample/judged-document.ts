import { at, mayExplode } from "@agentpost/document";
import { canonical } from "../document/canonical.ts";
import { isObject, type JsonObject, listOr } from "../document/json.ts";
import { chooseAmongMapped } from "../document/mapped-branches.ts";
import type { ContractContent, ContractOperation } from "../document/operation.ts";
import { child, type Place, placeAt } from "../document/place.ts";
import { readOperations, sayRequiredBodies } from "../document/read-operations.ts";
import { visitObjects } from "../document/visit-objects.ts";
import { readablePattern } from "./readable-pattern.ts";
import { createSampler, type Sampler } from "./sampler.ts";

/** Something that a document says of a request and that no request can satisfy. */
export interface Contradiction {
  /** A JSON pointer into the document. */
  readonly pointer: string;
  readonly reason: string;
}

/** A document by which requests can be judged, and what of the vendor's own had to be given up for that. */
export interface JudgedDocument {
  readonly document: JsonObject;
  readonly sampler: Sampler;
  readonly contradictions: readonly Contradiction[];
}

/**
 * A vendor's document may forbid every request of an operation: by alternatives that all apply at once, or by a
 * schema that requires itself. The client is no worse for it, so its tests go on by a document that says less there.
 */
export function judgedDocument(given: JsonObject): JudgedDocument {
  const document = structuredClone(given);
  chooseAmongMapped(document);
  sayRequiredBodies(document);
  const contradictions = patternsMadeReadable(document);
  const contents = readOperations(document).flatMap(contentsOf);
  let sampler = createSampler(document);
  const untell = (change: (content: ContractContent, error: Error) => Contradiction[]) => {
    const impossible = contents.flatMap((content) => {
      const error = errorOf(sampler, content);
      return error ? [{ content, error }] : [];
    });
    const found = impossible.flatMap(({ content, error }) => change(content, error));
    contradictions.push(...found);
    if (found.length > 0) sampler = createSampler(document);
  };
  untell(({ schema }) => loosenedChoices(document, schema));
  untell(({ schema }, error) => [silenced(schema, error)]);
  return { document, sampler, contradictions: distinct(contradictions) };
}

function contentsOf({ parameters, body }: ContractOperation): ContractContent[] {
  const contents = [...parameters.map(({ content }) => content), ...(body?.contents ?? [])];
  return contents.filter(({ schema }) => isObject(schema.value));
}

function errorOf(sampler: Sampler, content: ContractContent): Error | undefined {
  try {
    for (const fields of ["required", "all"] as const) sampler.sample(content, fields);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function patternsMadeReadable(document: JsonObject): Contradiction[] {
  const contradictions: Contradiction[] = [];
  visitObjects(document, (node, pointer) => {
    const { pattern, patternProperties, enum: values } = node;
    for (const name of isObject(patternProperties) ? Object.keys(patternProperties).filter(mayExplode) : []) {
      const place = at(`${pointer}/patternProperties`, name);
      contradictions.push({ pointer: place, reason: `${JSON.stringify(name)} ${EXPLODES}` });
    }
    // A value that is listed twice makes a schema that validators refuse.
    if (Array.isArray(values)) node["enum"] = [...new Map(values.map((value) => [canonical(value), value])).values()];
    if (typeof pattern !== "string") return;
    if (mayExplode(pattern)) {
      delete node["pattern"];
      contradictions.push({ pointer: `${pointer}/pattern`, reason: `${JSON.stringify(pattern)} ${EXPLODES}` });
      return;
    }
    const readable = readablePattern(pattern);
    if (readable === pattern) return;
    if (readable !== undefined) {
      node["pattern"] = readable;
      return;
    }
    delete node["pattern"];
    contradictions.push({ pointer: `${pointer}/pattern`, reason: `${pattern} is no regular expression.` });
  });
  return contradictions;
}

const EXPLODES = "could take a matcher all the time there is; nothing is held against it.";

/** `oneOf` as `anyOf` in a schema and in all that it is made of: its alternatives can't be told apart. */
function loosenedChoices(document: JsonObject, schema: Place, seen = new Set<string>()): Contradiction[] {
  if (seen.has(schema.pointer)) return [];
  seen.add(schema.pointer);
  const { value } = schema;
  const within = Array.isArray(value) || isObject(value) ? Object.keys(value) : [];
  const inner = within.flatMap((name) => loosenedChoices(document, child(schema, name), seen));
  if (!isObject(value)) return inner;
  const { $ref, oneOf } = value;
  const target = typeof $ref === "string" ? loosenedChoices(document, placeAt(document, $ref), seen) : [];
  if (!Array.isArray(oneOf)) return [...target, ...inner];
  const { anyOf } = value;
  const mutable = value as Record<string, unknown>;
  delete mutable["oneOf"];
  if (anyOf === undefined) mutable["anyOf"] = oneOf;
  else mutable["allOf"] = [...listOr(value["allOf"]), { anyOf: oneOf }];
  const reason = "No value could be made up that fits one alternative and no other; the tests let it fit several.";
  return [{ pointer: `${schema.pointer}/oneOf`, reason }, ...target, ...inner];
}

/** Takes from a schema all that it says but what kind of value it is. */
function silenced(schema: Place, error: Error): Contradiction {
  const value = schema.value as Record<string, unknown>;
  const isMap = value["type"] === "object" || ["properties", "allOf"].some((keyword) => keyword in value);
  for (const keyword of Object.keys(value)) delete value[keyword];
  if (isMap) value["type"] = "object";
  return { pointer: schema.pointer, reason: `${error.message} Until then its tests send what it doesn't allow.` };
}

function distinct(contradictions: readonly Contradiction[]): Contradiction[] {
  return [...new Map(contradictions.map((found) => [found.pointer, found])).values()];
}
