import { isObject, type Json, type JsonObject, METHODS, reachedComponents, tokensOf } from "@agentpost/document";
import { ExpectedError } from "@agentpost/workspace";
import { danglingReferences } from "./dangling-references.ts";

/**
 * A document with no more operations and webhooks than the picked ones, and of its components and tags only what these
 * lead to. All else is as published, in its order.
 */
export function pickedOperations(document: JsonObject, picks: readonly string[], shown: string): JsonObject {
  const picked = new Set(picks);
  const bare = Object.entries(document)
    .filter(([key]) => key !== "components")
    .map(([key, value]): [string, Json] => {
      if (key === "paths") return [key, onlyOperations(value, picked)];
      if (key === "webhooks" || key === "x-webhooks")
        return [key, only(value, (name) => picked.has(`WEBHOOK ${name}`))];
      return [key, value];
    })
    .filter(([key, value]) => !/^(?:x-)?webhooks$/.test(key) || !isObject(value) || Object.keys(value).length > 0);
  const parts = Object.fromEntries(bare);
  const reached = reachedComponents(document, [parts]);
  // Built from the whole, so that the keys stay in their order.
  const result = Object.entries(document).flatMap(([key, value]): [string, Json][] => {
    if (key === "components") return [[key, onlyComponents(value, reached)]];
    if (key === "tags") return [[key, onlyTags(value, parts)]];
    return Object.hasOwn(parts, key) ? [[key, parts[key] ?? null]] : [];
  });
  const taken = Object.fromEntries(result);
  refuseCutReferences(document, taken, shown);
  return taken;
}

function only(value: Json, keep: (name: string) => boolean): Json {
  return isObject(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => keep(name))) : value;
}

function onlyOperations(paths: Json, picked: ReadonlySet<string>): Json {
  if (!isObject(paths)) return paths;
  const kept = Object.entries(paths).flatMap(([path, item]): [string, Json][] => {
    if (!isObject(item)) return [];
    const methods = Object.keys(item).filter((key) => METHODS.includes(key));
    const wanted = methods.filter((method) => picked.has(`${method.toUpperCase()} ${path}`));
    return wanted.length === 0 ? [] : [[path, only(item, (key) => !methods.includes(key) || wanted.includes(key))]];
  });
  return Object.fromEntries(kept);
}

function onlyComponents(components: Json, reached: ReadonlySet<string>): Json {
  if (!isObject(components)) return components;
  const names = new Map<string, Set<string>>();
  for (const pointer of reached) {
    const [, kind = "", name = ""] = tokensOf(pointer);
    names.set(kind, (names.get(kind) ?? new Set()).add(name));
  }
  const kept = Object.entries(components).flatMap(([kind, named]): [string, Json][] => {
    const wanted = names.get(kind);
    return wanted ? [[kind, only(named, (name) => wanted.has(name))]] : [];
  });
  return Object.fromEntries(kept);
}

function onlyTags(tags: Json, { paths, webhooks, "x-webhooks": oldWebhooks }: JsonObject): Json {
  if (!Array.isArray(tags)) return tags;
  const used = new Set<Json>();
  for (const items of [paths, webhooks, oldWebhooks]) {
    for (const item of Object.values(isObject(items) ? items : {})) {
      for (const operation of Object.values(isObject(item) ? item : {})) {
        const named = isObject(operation) ? operation["tags"] : undefined;
        if (Array.isArray(named)) for (const name of named) used.add(name);
      }
    }
  }
  return tags.filter((tag) => isObject(tag) && used.has(tag["name"] ?? null));
}

/** Some documents point from one operation into another, which may not be among the picked ones. */
function refuseCutReferences(document: JsonObject, taken: JsonObject, shown: string): void {
  const known = new Set(danglingReferences(document));
  const cut = danglingReferences(taken).filter((reference) => !known.has(reference));
  if (cut.length === 0) return;
  throw new ExpectedError(
    `What is to be taken from ${shown} points at ${cut.join(", ")}, which is a part of what isn't; pick that too.`,
  );
}
