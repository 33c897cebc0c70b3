import { isObject, type Json, type JsonObject } from "@agentpost/document";

/** A contract as the component gets it: our extensions left out, and the mock of this server as its only one. */
export function contractToTry(vendor: string, document: JsonObject): JsonObject {
  const servers = [{ url: `/mock/${vendor}`, description: "A mock of the contract, on this machine" }];
  return { ...(withoutOurs(document) as JsonObject), servers };
}

function withoutOurs(value: Json, key = ""): Json {
  if (Array.isArray(value)) return value.map((item) => withoutOurs(item));
  if (!isObject(value)) return value;
  // Servers of a path or an operation would be other hosts. What an example or a field is called is none of these.
  const isNamed = NAMES.includes(key);
  const kept = Object.entries(value).filter(
    ([name]) => isNamed || !(name.startsWith("x-agentpost-") || name === "servers"),
  );
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutOurs(member, isNamed ? "" : name)]));
}

const NAMES = ["properties", "schemas", "example", "examples", "default"];
