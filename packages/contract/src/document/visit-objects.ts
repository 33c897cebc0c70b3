import type { JsonObject } from "./json.ts";

type Mutable = Record<string, unknown>;

// What stands under these is data, whatever it looks like.
const DATA = ["example", "examples", "default", "enum", "const"];

/** Calls `visit` with every object of a document that isn't data, and its JSON pointer; it may change the object. */
export function visitObjects(value: unknown, visit: (node: Mutable, pointer: string) => void, pointer = "#"): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) visit(value as Mutable, pointer);
  for (const [name, item] of Object.entries(value as JsonObject)) {
    if (!DATA.includes(name) || typeof item !== "object") {
      visitObjects(item, visit, `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
  }
}
