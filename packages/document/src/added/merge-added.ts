import { ExpectedError } from "@agentpost/workspace";
import { canonicalJson } from "../canonical-json.ts";
import { describeJson, isObject, type Json, type JsonObject } from "../json.ts";
import { at, valueAt } from "../pointer.ts";
import { reachedComponents } from "../reached-components.ts";
import { type AddedOperation, addedOperations } from "./added-parts.ts";

/** A vendor's document with the operations that we know from elsewhere. */
export interface MergedDocument {
  readonly document: JsonObject;
  /** Operations of added.yaml that the vendor has come to publish, in whose place the vendor's stand. */
  readonly published: readonly string[];
  /** Those that came from added.yaml. */
  readonly added: readonly Pick<AddedOperation, "shown" | "how">[];
}

/** What an added.yaml may say; other keys that begin with `x-` are notes. */
const KEYS = ["openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components"];

/**
 * Puts the operations of an added.yaml beside those of the vendor's document, which it leaves as they are. An operation
 * that both have is the vendor's: it is the one that may change, and a refresh must not fail for it.
 */
export function mergeAdded(document: JsonObject, added: JsonObject, shown: string): MergedDocument {
  checkKeys(document, added, shown);
  const operations = addedOperations(added, shown);
  const taken = placesOf(document);
  const published = operations.filter((operation) => taken.has(placeOf(operation)));
  const merged = operations.filter((operation) => !taken.has(placeOf(operation)));
  const result: JsonObject = { ...document };
  for (const { group, name, method, value } of merged) {
    const items = isObject(result[group]) ? result[group] : {};
    const item = isObject(items[name]) ? items[name] : {};
    result[group] = { ...items, [name]: { ...item, [method]: value } };
  }
  addComponents(result, added, outdated(added, published, merged), shown);
  addTags(result, added);
  addServers(result, added, shown);
  return { document: result, published: published.map((operation) => operation.shown), added: merged };
}

function checkKeys(document: JsonObject, added: JsonObject, shown: string): void {
  const unknown = Object.keys(added).find((key) => !KEYS.includes(key) && !key.startsWith("x-"));
  if (unknown !== undefined) {
    throw new ExpectedError(
      `${shown} at ${at("", unknown)}: is unknown; the keys are ${KEYS.join(", ")}. Remove it, or say it in the overlay.`,
    );
  }
  const minor = ({ openapi }: JsonObject) => (typeof openapi === "string" ? /^3\.[01]/.exec(openapi)?.[0] : undefined);
  if (minor(added) === undefined || minor(added) !== minor(document)) {
    throw new ExpectedError(
      `${shown} at /openapi: came ${describeJson(added["openapi"])}; expected the version of the vendor's document, ` +
        `${describeJson(document["openapi"])}. Write it in that version.`,
    );
  }
  const strange = minor(added) === "3.0" ? "webhooks" : "x-webhooks";
  if (added[strange] !== undefined) {
    const other = strange === "webhooks" ? "x-webhooks" : "webhooks";
    throw new ExpectedError(`${shown} at /${strange}: is not of OpenAPI ${minor(added)}; call it ${other}.`);
  }
}

/** Two paths that differ in the names of their parameters are one path. */
function placeOf({ group, name, method }: Pick<AddedOperation, "group" | "name" | "method">): string {
  return JSON.stringify([group, group === "paths" ? name.replace(/\{[^}]*\}/g, "{}") : name, method]);
}

function placesOf(document: JsonObject): Set<string> {
  const places = (["paths", "webhooks", "x-webhooks"] as const).flatMap((group) => {
    const items = isObject(document[group]) ? document[group] : {};
    return Object.entries(items).flatMap(([name, item]) =>
      Object.keys(isObject(item) ? item : {}).map((method) => placeOf({ group, name, method })),
    );
  });
  return new Set(places);
}

/** Components that only what the vendor has come to publish leads to: the vendor's own stand in their place. */
function outdated(
  added: JsonObject,
  published: readonly AddedOperation[],
  merged: readonly AddedOperation[],
): ReadonlySet<string> {
  const reachedBy = (operations: readonly AddedOperation[]) =>
    reachedComponents(
      added,
      operations.map(({ value }) => value),
    );
  const needed = reachedBy(merged);
  return new Set([...reachedBy(published)].filter((pointer) => !needed.has(pointer)));
}

function addComponents(result: JsonObject, added: JsonObject, left: ReadonlySet<string>, shown: string): void {
  const all = isObject(added["components"]) ? added["components"] : {};
  const components: JsonObject = isObject(result["components"]) ? { ...result["components"] } : {};
  for (const [kind, named] of Object.entries(all)) {
    for (const [name, value] of Object.entries(isObject(named) ? named : {})) {
      const pointer = at("/components", kind, name);
      if (left.has(pointer)) continue;
      const theirs = valueAt(result, pointer);
      if (theirs !== undefined && canonicalJson(theirs) !== canonicalJson(value)) {
        throw new ExpectedError(
          `${shown} at ${pointer}: differs from what the vendor's document has by that name. ` +
            "Give it another name, or refer to the vendor's and remove it here.",
        );
      }
      const existing = isObject(components[kind]) ? components[kind] : {};
      components[kind] = { ...existing, [name]: value };
    }
  }
  if (Object.keys(components).length > 0) result["components"] = components;
}

function addTags(result: JsonObject, added: JsonObject): void {
  const [theirs, ours] = [listOf(result["tags"]), listOf(added["tags"])];
  const isNew = (tag: Json) => !theirs.some((other) => nameOf(other) === nameOf(tag));
  const more = ours.filter(isNew);
  if (more.length > 0) result["tags"] = [...theirs, ...more];
}

function addServers(result: JsonObject, added: JsonObject, shown: string): void {
  const { servers } = added;
  if (servers === undefined) return;
  const theirs = result["servers"];
  if (theirs === undefined) result["servers"] = servers;
  else if (canonicalJson(theirs) !== canonicalJson(servers)) {
    throw new ExpectedError(
      `${shown} at /servers: differs from the vendor's servers, which hold for these operations too. Remove it; ` +
        "where an operation is at another address, give that operation its servers.",
    );
  }
}

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const nameOf = (tag: Json): Json | undefined => (isObject(tag) ? tag["name"] : undefined);
