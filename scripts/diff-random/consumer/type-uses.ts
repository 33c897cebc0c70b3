import type { Json, JsonObject } from "@agentpost/document";
import { operationsOf } from "../operations-of.ts";
import type { Enums } from "./enums.ts";
import { reads, readType } from "./reader.ts";
import type { Use } from "./use.ts";
import { valuesOf } from "./values.ts";

/** Types are read, and written where they go into a request or nowhere: then a program may make a value of them. */
export function usesOfTypes(document: JsonObject): Use[] {
  const { schemas } = document["components"] as { schemas: JsonObject };
  const [sent, got] = reached(document, schemas);
  const areClosedIn = (name: string) => sent.has(name) && !got.has(name);
  return Object.entries(schemas).flatMap(([name, schema]) => {
    const type = `components["schemas"][${JSON.stringify(name)}]`;
    const isLost = !sent.has(name) && !got.has(name);
    const enums: Enums = { areClosedIn, areClosed: areClosedIn(name) };
    const uses: Use[] = [];
    if (got.has(name) || isLost) {
      uses.push({
        source: `void ((value: ${type}) => { const own: ${readType(document, schema, 0, enums)} = value; take(own, ${reads(document, schema, "value", 0, enums).join(", ")}); });`,
      });
    }
    if (!got.has(name)) {
      for (const value of valuesOf(document, schema, 0, enums))
        uses.push({ source: `void ((): ${type} => (${JSON.stringify(value)}));` });
    }
    return uses;
  });
}

/** The components that requests reach, and those that answers and webhooks reach. */
function reached(document: JsonObject, schemas: JsonObject): [sent: Set<string>, got: Set<string>] {
  const found: [Set<string>, Set<string>] = [new Set(), new Set()];
  const follow = (value: Json | undefined, into: Set<string>): void => {
    for (const [, name = ""] of JSON.stringify(value ?? null).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (into.has(name)) continue;
      into.add(name);
      follow(schemas[name], into);
    }
  };
  for (const operation of operationsOf(document)) {
    follow(operation["requestBody"], found[0]);
    follow(operation["parameters"], found[0]);
    follow(operation["responses"], found[1]);
  }
  // What a webhook brings comes in, as an answer does.
  follow(document["webhooks"], found[1]);
  return found;
}
