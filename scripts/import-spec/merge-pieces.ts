import {
  at,
  canonicalJson,
  describeJson,
  isObject,
  type Json,
  type JsonObject,
  structureOf,
  tokensOf,
} from "@agentpost/document";
import { ExpectedError } from "@agentpost/workspace";
import { firstDifference } from "./difference.ts";
import { withLongerDescriptions } from "./longer-descriptions.ts";
import type { Piece } from "./piece.ts";

/** One thing that pages may repeat: an operation, a schema, the servers. */
interface Entry {
  value: Json;
  readonly structure: Json;
  readonly shown: string;
}

const MAX_SHOWN = 10;

/** Puts the pieces of a document together. What several of them have must say the same, descriptions apart. */
export function mergePieces(pieces: readonly Piece[]): { document: JsonObject; notes: string[] } {
  const [first, second] = pieces;
  if (first && !second) return { document: first.document, notes: [] };
  const entries = new Map<string, Entry>();
  const conflicts: string[] = [];
  const differing = new Set<string>();
  for (const { document, shown } of pieces) {
    for (const [pointer, value] of entriesOf(document)) {
      const structure = structureAt(value);
      const known = entries.get(pointer);
      if (!known) {
        entries.set(pointer, { value, structure, shown });
      } else if (canonicalJson(known.structure) !== canonicalJson(structure)) {
        conflicts.push(conflictLine(pointer, known, { value, structure, shown }));
      } else {
        known.value = withLongerDescriptions(known.value, value, pointer, (place) => void differing.add(place));
      }
    }
  }
  if (conflicts.length > 0) throw conflictError(conflicts);
  const notes = [...differing].map((place) => `${place} differs between pages; the longer text was taken.`);
  return { document: assemble(entries), notes };
}

/** The parts that are compared whole, by their place: deep enough that two pages share them or don't. */
function entriesOf(document: JsonObject): [string, Json][] {
  return Object.entries(document).flatMap(([key, value]): [string, Json][] => {
    if (["paths", "webhooks", "components"].includes(key) && isObject(value)) {
      return Object.entries(value).flatMap(([outer, inner]): [string, Json][] =>
        isObject(inner)
          ? Object.entries(inner).map(([name, item]) => [at("", key, outer, name), item])
          : [[at("", key, outer), inner]],
      );
    }
    if (key === "tags" && Array.isArray(value)) {
      return value.map((tag) => [at("", key, isObject(tag) ? String(tag["name"]) : JSON.stringify(tag)), tag]);
    }
    return [[at("", key), value]];
  });
}

function assemble(entries: ReadonlyMap<string, Entry>): JsonObject {
  const document: JsonObject = {};
  for (const [pointer, { value }] of entries) {
    const [key = "", outer, name] = tokensOf(pointer);
    if (outer === undefined) put(document, key, value);
    else if (key === "tags") document[key] = [...((document[key] as Json[] | undefined) ?? []), value];
    else if (name === undefined) put(child(document, key), outer, value);
    else put(child(child(document, key), outer), name, value);
  }
  return document;
}

function child(parent: JsonObject, key: string): JsonObject {
  const existing = Object.hasOwn(parent, key) ? parent[key] : undefined;
  if (isObject(existing)) return existing;
  const made: JsonObject = {};
  put(parent, key, made);
  return made;
}

/** Names are the vendor's, and so may be `__proto__`, which an assignment would not make a key of. */
function put(parent: JsonObject, key: string, value: Json): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

function structureAt(value: Json): Json {
  return structureOf({ value })["value"] ?? null;
}

function conflictLine(pointer: string, one: Entry, other: Entry): string {
  const difference = firstDifference(one.structure, other.structure, pointer) ?? { pointer, one: null, other: null };
  const says = ({ shown }: Entry, value: Json | undefined) => `${shown} has ${describeJson(value)}`;
  return `  ${difference.pointer}: ${says(one, difference.one)}, ${says(other, difference.other)}`;
}

function conflictError(conflicts: readonly string[]): ExpectedError {
  const more = conflicts.length > MAX_SHOWN ? [`  … and ${conflicts.length - MAX_SHOWN} more`] : [];
  const lines = [...conflicts.slice(0, MAX_SHOWN), ...more];
  const remedy = "Import the one that is right as a file, or ask the vendor which it is.";
  return new ExpectedError(
    `Pages contradict each other, and nothing tells which is right:\n${lines.join("\n")}\n${remedy}`,
  );
}
