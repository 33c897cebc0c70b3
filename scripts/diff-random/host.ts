import { isObject, type Json, type JsonObject } from "@agentpost/document";

/** A server of an operation's own. */
export function host(name: string): JsonObject {
  return { url: `https://${name}.example.com` };
}

/** The names by which a client knows the hosts of a random document, which are the first words of theirs. */
export function hostNames(document: JsonObject): string[] {
  const names = new Set<string>();
  for (const item of Object.values(document["paths"] as JsonObject) as JsonObject[]) {
    for (const owner of [item["get"], item["post"]]) {
      if (!isObject(owner)) continue;
      const [first] = listOf(owner["servers"] ?? item["servers"]);
      const [, name] = /^https:\/\/(\w+)\./.exec(String(isObject(first) ? first["url"] : "")) ?? [];
      if (name !== undefined && name !== "api") names.add(name);
    }
  }
  return [...names];
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
