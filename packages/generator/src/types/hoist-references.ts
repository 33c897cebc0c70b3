import {
  isObject,
  type Json,
  type JsonObject,
  localPointer,
  mapSubschemas,
  tokensOf,
  valueAt,
} from "@agentpost/document";
import { claim, pascalCase } from "@agentpost/workspace";
import { simplifySchema } from "./simplify-schema.ts";

// Words of a pointer that tell where a schema is and not what it is.
const STRUCTURE =
  /^(?:components|schemas|paths|webhooks|x-webhooks|properties|items|content|responses|requestBody|requestBodies|parameters|schema|\$defs|definitions|allOf|oneOf|anyOf|\w+\/[\w.+-]+)$/;

/**
 * Makes a component of every schema that is referred to and is none. Types can be reached by a name, and not by a
 * pointer.
 */
export class Hoist {
  readonly #names = new Map<string, string>();
  readonly #taken: Set<string>;
  /** The components made so far. */
  readonly schemas: JsonObject = {};

  constructor(
    readonly document: JsonObject,
    componentNames: readonly string[],
  ) {
    this.#taken = new Set(componentNames);
  }

  /** A copy of a schema in which every reference leads to a component. */
  apply(schema: Json): Json {
    if (!isObject(schema)) return schema;
    const copy = mapSubschemas(schema, (part) => this.apply(part));
    if (typeof copy["$ref"] === "string") copy["$ref"] = this.#target(copy["$ref"]);
    return copy;
  }

  #target(ref: string): string {
    const pointer = localPointer(ref) ?? ref;
    if (/^\/components\/schemas\/[^/]+$/.test(pointer)) return `#${pointer}`;
    let name = this.#names.get(pointer);
    if (name === undefined) {
      const words = tokensOf(pointer).filter((token) => !STRUCTURE.test(token));
      name = claim(pascalCase(words.join(" ")) || "Schema", this.#taken);
      // Named before it is read, since it may refer to itself.
      this.#names.set(pointer, name);
      this.schemas[name] = {};
      this.schemas[name] = this.apply(simplifySchema(valueAt(this.document, pointer) ?? {}));
    }
    return `#/components/schemas/${name}`;
  }
}
