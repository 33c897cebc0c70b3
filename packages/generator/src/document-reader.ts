import { at, describeJson, isObject, type Json, type JsonObject, localPointer, valueAt } from "@agentpost/document";
import type { Issues } from "./issues.ts";
import { add, remove } from "./overlay-answer.ts";

/** An object of the document, and where it is. */
export interface Place {
  readonly pointer: string;
  readonly value: JsonObject;
}

/** Maps in which the specification has `x-…` as an extension. In any other map it is a name like all others. */
export const EXTENSIBLE: readonly string[] = ["paths", "responses"];

/** A document that is being read: follows references, and reports what isn't as it must be. */
export class DocumentReader {
  constructor(
    readonly document: JsonObject,
    readonly issues: Issues,
  ) {}

  get root(): Place {
    return { pointer: "", value: this.document };
  }

  /**
   * The object under a key, with its references followed. Undefined where there is none; what is no object is an issue.
   */
  child(parent: Place, ...keys: readonly (string | number)[]): Place | undefined {
    let place: Place | undefined = parent;
    for (const key of keys) {
      if (!place) return undefined;
      place = this.follow(childValue(place.value, key), at(place.pointer, key));
    }
    return place;
  }

  /** Every object under a key that holds a map; where that may hold extensions too, they are left out. */
  children(parent: Place, key: string): [name: string, place: Place][] {
    const map = this.child(parent, key);
    return Object.keys(map?.value ?? {}).flatMap((name) => {
      const isExtension = EXTENSIBLE.includes(key) && name.startsWith("x-");
      const place = map && !isExtension ? this.child(map, name) : undefined;
      return place ? [[name, place] as [string, Place]] : [];
    });
  }

  /** Every object of a list. */
  items(parent: Place, key: string): Place[] {
    const list = parent.value[key];
    if (list === undefined) return [];
    const pointer = at(parent.pointer, key);
    if (!Array.isArray(list)) {
      this.issues.add(pointer, `came as ${describeJson(list)}; expected a list`, remove(pointer));
      return [];
    }
    return list.flatMap((item, index) => this.follow(item, at(pointer, index)) ?? []);
  }

  follow(value: Json | undefined, pointer: string, seen: readonly string[] = []): Place | undefined {
    if (value === undefined) return undefined;
    if (!isObject(value)) {
      this.issues.add(pointer, `came as ${describeJson(value)}; expected an object`, remove(pointer));
      return undefined;
    }
    const ref = value["$ref"];
    // A map of properties may have one that is called so.
    if (typeof ref !== "string") return { pointer, value };
    const target = localPointer(ref);
    if (target === undefined) {
      const remedy = ref.startsWith("#") ? "refer to it by a JSON pointer" : "bundle the document into one file first";
      const reason = `refers to ${JSON.stringify(ref)}, which is not a place in this document; ${remedy}`;
      this.issues.add(pointer, reason, remove(pointer));
      return undefined;
    }
    const found = valueAt(this.document, target);
    if (found === undefined || seen.includes(target)) {
      const reason = found === undefined ? "which is not in the document" : "which leads back to itself";
      // A schema that says nothing takes anything, which is all that is known of a missing one.
      const isMissing = found === undefined && /^\/components\/schemas\/[^/]+$/.test(target);
      const answer = isMissing ? add(target, {}) : remove(pointer);
      this.issues.add(pointer, `refers to ${JSON.stringify(ref)}, ${reason}; correct the reference`, answer);
      return undefined;
    }
    return this.follow(found, target, [...seen, target]);
  }
}

function childValue(value: JsonObject, key: string | number): Json | undefined {
  return Object.hasOwn(value, key) ? value[String(key)] : undefined;
}
